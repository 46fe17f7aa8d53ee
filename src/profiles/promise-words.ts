/** Words that any promise to the Kamer may have: they tell none apart. Compared as stems. */
export const PROMISE_WORDS: readonly string[] = (
  'uw kamer tweede eerste leden lid vaste commissie informeren geïnformeerd informeer informatie ontvangen ontvangt sturen stuur gestuurd toezenden ' +
  'toegezonden aanbieden aangeboden bied zenden zend verzenden berichten bericht inlichten ingelicht delen gedeeld toezeggen toegezegd toezegging ' +
  'toezeggingen zeggen gezegd hierover daarover waarover hiervan daarvan hieromtrent nader nadere verder verdere opnieuw tevens eerder eerdere ' +
  'brief brieven kamerbrief voortgang voortgangsbrief voortgangsrapportage rapportage vervolg vervolgstappen stand zaken uitkomsten resultaten ' +
  'planning verwachting verwacht binnenkort spoedig korte termijn jaar najaar voorjaar zomer winter herfst eind begin medio kwartaal helft komend ' +
  'komende dit volgend volgende kalenderjaar loop uiterlijk voor debat commissiedebat algemeen overleg wetgevingsoverleg begrotingsbehandeling ' +
  'januari februari maart april mei juni juli augustus september oktober november december ' +
  'zeg zegt zegde toe mijn onze minister staatssecretaris kabinet zal zullen zoals heb hebben kan willen'
).split(' ');
