/**
 * What is a promise to the Kamer and what is not: tests and documentation in one. Members and parties are invented.
 * A line is a block; `# ` opens a heading, `- ` an item, a tab parts cells, `[^3]` is a footnote mark. `weak` finds are
 * promises only where resolve finds a term.
 */
import type { Example } from '../../types.js';

const row = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds });
const scan = (why: string, text: string, ...finds: Example['finds']): Example => ({ why, text, finds, damaged: true });

const made = { kind: 'made', weak: false };
const weak = { kind: 'made', weak: true };
const cited = { kind: 'cited' };
const to = (name: string, party: string | null = null) => ({ kind: 'cited', to: [{ name, party }] });
const became = (value: string) => ({ kind: 'cited', disposition: { value } });
const open = { kind: 'cited', disposition: null };

const telling: readonly Example[] = [
  row('the Kamer is told', '⟦Uw Kamer wordt over de veren in oktober geïnformeerd.⟧', made),
  row('the verb first', '⟦Voor de zomer wordt de Tweede Kamer nader geïnformeerd over de veren.⟧', made),
  row('u is the Kamer', '⟦In het voorjaar van 2025 wordt u ingelicht over de veren.⟧', { ...made, bare: true }),
  row('both Kamers', '⟦Beide Kamers worden daarover in mei geïnformeerd.⟧', made),
  row('zal', '⟦Ik zal uw Kamer hierover nader informeren.⟧', made),
  row('zal, passive', '⟦Uw Kamer zal daarover separaat worden geïnformeerd.⟧', made),
  row('zal, verb last', '⟦Dit is het vaarplan dat ik na overleg met de veerbazen aan uw Kamer zal aanbieden.⟧', made),
  row('a plural sender', '⟦Wij zullen u in juni nader berichten.⟧', made),
  row('two senders', '⟦In mei informeren de Minister van Visserij en ik uw Kamer over de sluizen.⟧', weak),
  row('the cabinet', '⟦Het kabinet stuurt uw Kamer in het voorjaar een plan.⟧', weak),
  row('a colleague', '⟦De Minister van Visserij zal uw Kamer hierover voor de zomer informeren.⟧', made),
  row('an answer to a member’s paper', '⟦Uw Kamer ontvangt in mei de kabinetsreactie op de initiatiefnota.⟧', weak),
  row('the present with a term', '⟦Ik informeer uw Kamer hier in het najaar over.⟧', weak),
  row('the present with a word that puts off', '⟦Wij informeren uw Kamer dan tevens over de tarieven.⟧', made),
  row('a subject said before', '⟦Ik laat de veren tellen en informeer u later over de uitkomst.⟧', made),
  row('a subject said before, with zal', '⟦Ik spreek de veerbazen en zal uw Kamer daarover in juni informeren.⟧', made),
  row('on the hoogte', '⟦Wij zullen de waterstand meten en de Kamer daarvan geregeld op de hoogte brengen.⟧', made),
  row('keeps on', '⟦Ik blijf uw Kamer hierover informeren.⟧', made),
  row('keeps posted', '⟦Ik houd uw Kamer op de hoogte van de waterstand.⟧', made),
  row('an expectation', '⟦Ik verwacht de Kamer in juni over de vaartellingen te berichten.⟧', made),
  row('an intention', '⟦Ik ben voornemens u in het najaar nader te berichten.⟧', made),
  row('an aim', '⟦Ik streef ernaar uw Kamer voor het reces te informeren.⟧', made),
  row('an expectation in a clause', '⟦Ik verwacht dat ik uw Kamer in mei kan informeren.⟧', made),
  row(
    'a clause behind another letter',
    '⟦Via deze brief meld ik dat ik uw Kamer het plan in oktober zal toesturen.⟧',
    made,
  ),
  row('a relative clause', '⟦Er komt een vaarplan, waarover wij de Kamer in juni berichten.⟧', weak),
  row('a relative clause, passive', '⟦Er komt een vaarverbod, waarover de Kamer spoedig wordt ingelicht.⟧', made),
  row('he promises, the subject first', '⟦Ik zeg uw Kamer toe dat ik voor de zomer met een vaarplan kom.⟧', made),
  row('the Kamer by its letters', '⟦De TK wordt hierover in mei geïnformeerd.⟧', made),
  row('every year has no single term', '⟦Uw Kamer zal jaarlijks voor het reces worden geïnformeerd.⟧', {
    ...made,
    terms: [],
    event: null,
  }),
  row(
    'two senders before the verb',
    '⟦De Minister van Visserij en ik streven ernaar de Kamer in mei een plan aan te bieden.⟧',
    made,
  ),
  row('he promises here and now', '⟦Hierbij zeg ik toe dat ik dit uitzoek.⟧', made),
  row('he promises the Kamer something', '⟦Ik zeg de Kamer toe voor de zomer een vaarplan te maken.⟧', made),
  row(
    'he promises it with more words',
    '⟦Graag zeg ik u toe de sloepen te tellen en de Kamer daarover te berichten.⟧',
    made,
  ),
  row(
    'a minister is told of',
    '⟦De Minister van Visserij zegt de Kamer, naar aanleiding van vragen van de leden Krüs en De Wit, toe de veren te tellen.⟧',
    made,
  ),
  row('he promises a member something', '⟦Ik zeg het lid Krüs toe ook de sloepen te tellen.⟧', {
    ...made,
    to: [{ name: 'Krüs', party: null }],
  }),
  row('he can promise', '⟦Ik kan u toezeggen dat ik de sloepen laat tellen.⟧', made),
  row('he is ready to', '⟦Ik ben bereid de sloepen te tellen en de Kamer daarover te informeren.⟧', made),
  row('lets it be known', '⟦In mei laat ik u weten hoe de veren varen.⟧', weak),
  row('the Kamer first', '⟦Ook de Eerste Kamer zal ik in mei informeren.⟧', made),
  row('his ministry', '⟦Mijn ministerie zal de Kamer in mei informeren.⟧', made),
  row('he goes by it', '⟦Ik ga ervan uit dat ik uw Kamer in mei kan berichten.⟧', made),
  row('what it is all for', '⟦De inzet is om uw Kamer in mei te informeren.⟧', made),
  row('an aside', '⟦Uw Kamer zal, zoals het lid Krüs vroeg, in april een overzicht ontvangen.⟧', made),
  row('about how it is dealt with', '⟦Ik zal uw Kamer informeren over hoe havens hiermee omgaan.⟧', made),
  row('within weeks', '⟦Binnen drie weken ontvangt uw Kamer een vaarplan.⟧', made),
  row('therefore is not then', '⟦Ik informeer uw Kamer dan ook graag over de veren.⟧', weak),
  row('u hears of it from me', '⟦U hoort hierover voor de zomer van mij.⟧', weak),
  row('my own reaction follows', '⟦Mijn inhoudelijke reactie op het sluizenadvies volgt in mei.⟧', weak),
  row('a letter that lacks its t', '⟦In mei word u geïnformeerd over de veren.⟧', made),
  row('so many times a year, by the sender', '⟦Twee keer per jaar stuur ik uw Kamer de peilstanden.⟧', {
    ...made,
    terms: [],
  }),
  row('what he promises stands behind the stroke', '⟦Dat zeg ik graag toe; u ontvangt het vaarplan in mei.⟧', made),
  row('within weeks of an event', '⟦Ik kom binnen zes weken na ontvangst van het rapport bij uw Kamer terug.⟧', {
    ...made,
    event: { before: false },
    within: null,
  }),
  row('within weeks of the letter', '⟦Uw Kamer ontvangt het vaarplan binnen twee weken.⟧', {
    ...made,
    within: {},
    event: null,
  }),
  row('and then', '⟦De telling is in juni klaar en wordt dan aan uw Kamer gestuurd.⟧', made),
];

const sending: readonly Example[] = [
  row('sends it', '⟦Komende zomer stuur ik het veerplan naar uw Kamer.⟧', weak),
  row('offers it', '⟦Het streven is de veerwet in juni aan de Kamer aan te bieden.⟧', made),
  row('brings it before the Kamer', '⟦Het vaarbesluit zal ik in april bij de Tweede Kamer voorhangen.⟧', made),
  row('it is brought', '⟦In 2026 wordt het wetsvoorstel bij de Tweede Kamer ingediend.⟧', weak),
  row('shares it', '⟦De tellingen worden voor het einde van het jaar met uw Kamer gedeeld.⟧', weak),
  row('the Kamer gets it', '⟦Na de zomer ontvangt uw Kamer een notitie met drie vaarroutes.⟧', weak),
  row('the Kamer gets a letter of its own', '⟦Hierover ontvangt uw Kamer een separate brief.⟧', made),
  row('what you will get', '⟦Meer staat in de sluizennota, die u nog in april zult ontvangen⟧, met kaarten.', made),
  row('comes back to it', '⟦Ik kom hier voor de zomer op terug.⟧', weak),
  row('a letter on something follows', '⟦Na de zomer volgt een verzamelbrief over de veren.⟧', weak),
  row('comes with a letter', '⟦Ik kom voor de zomer met een brief over de veren.⟧', weak),
  row('a letter follows', '⟦In mei volgt een Kamerbrief over de veren.⟧', weak),
  row('a paper to come, with zal', '⟦In de volgende voortgangsbrief zal ik hier nader op ingaan.⟧', made),
  row('in my next letter', '⟦Dit zal ik in mijn volgende brief over de veren meenemen.⟧', made),
  row('the reaction follows', '⟦De kabinetsreactie op het sluizenadvies volgt na de zomer.⟧', weak),
  row('the Kamer may expect it', '⟦Uw Kamer kan het vaarplan in mei verwachten.⟧', weak),
  row('u can look forward to it', '⟦U kunt het vaarplan voor de zomer tegemoet zien.⟧', weak),
  row('comes to the Kamer with it', '⟦Voor de zomer kom ik met een vaarplan naar uw Kamer.⟧', weak),
  row('a paper to come', '⟦In de volgende voortgangsbrief ga ik hier verder op in.⟧', made),
  row('the first paper to come', '⟦Bij de eerstvolgende voortgangsrapportage zal ik hier nader op ingaan.⟧', made),
  row('taken along in it', '⟦Ik neem dit mee in de volgende voortgangsbrief.⟧', weak),
  row('it goes to the Kamer', '⟦Het vaarplan gaat in mei naar de Kamer.⟧', weak),
  row('the Kamer may see it coming', '⟦De nota over veren kan uw Kamer in april tegemoet zien.⟧', weak),
  row('he will come with a reaction', '⟦Het kabinet zal in mei met een reactie komen.⟧', weak),
  row('the reaction is expected', '⟦De kabinetsreactie op het sluizenadvies wordt in mei verwacht.⟧', weak),
  row('and sends', '⟦Ik laat de veren tellen en stuur de uitkomsten in mei aan uw Kamer.⟧', weak),
  row('it will go to the Kamer', '⟦In mei zal hierover een vaarplan naar de Kamer gaan.⟧', weak),
  row('it will reach', '⟦De vaarkaart zal u in mei bereiken.⟧', weak),
  row('in a letter of its own', '⟦Ik zal hier in een separate brief nader op ingaan.⟧', made),
  row('that letter', '⟦Die brief volgt in mei.⟧', weak),
  row('a minister by his office', '⟦De Minister van Visserij komt in mei met een brief over de veren.⟧', weak),
  row('answers', '⟦Ik zal de vragen van uw Kamer zo spoedig mogelijk beantwoorden.⟧', made),
  row('answers, passive', '⟦De schriftelijke vragen over de veren zullen in mei worden beantwoord.⟧', weak),
  row('what was asked for', '⟦Ik zal de gevraagde reactie voor 1 mei sturen.⟧', weak),
  row('not yet, but', '⟦Ik kan de Kamer de peilstanden nog niet geven, maar zal dat later doen.⟧', made),
  row(
    'one promise behind what is enclosed',
    'De kaart staat in bijlage 4, ⟦het vaarplan ontvangt uw Kamer in oktober.⟧',
    weak,
  ),
  row(
    'two promises',
    '⟦Ik zal uw Kamer in mei informeren over de veren⟧; ⟦over de sluizen ontvangt uw Kamer in juni een brief.⟧',
    made,
    weak,
  ),
  row('in a cell', 'Veren\t⟦De Kamer wordt daarover ingelicht in de verzamelbrief scheepvaart.⟧\tLoopt', made),
];

const surroundings: readonly Example[] = [
  row('a debate', '⟦Over de veren wordt uw Kamer voor het Commissiedebat Wadden geïnformeerd.⟧', {
    event: { before: true },
  }),
  row('a condition', '⟦Zodra de telling klaar is, informeer ik uw Kamer.⟧', { ...made, event: { before: false } }),
  row('what must end first', '⟦Uw Kamer wordt na afronding van de telling geïnformeerd.⟧', {
    event: { before: false },
  }),
  row('a paper', '⟦Hierop kom ik in de volgende voortgangsrapportage terug.⟧', { event: { before: false } }),
  row('no event', '⟦Uw Kamer wordt hierover in mei geïnformeerd.⟧', { event: null }),
  row('a way to send it is no event', '⟦De telling zal met een reactie aan de Kamer worden aangeboden.⟧', {
    event: null,
  }),
  row('what it is sent for', '⟦De veerwet wordt naar uw Kamer gestuurd voor verdere behandeling.⟧', {
    ...weak,
    event: null,
  }),
  row('the year of a budget is no term', '⟦Hierover wordt u uiterlijk met de begroting voor 2026 geïnformeerd.⟧', {
    event: { before: false },
  }),
  row('a paper of the budget', '⟦Hierover wordt u geïnformeerd bij Slotwet.⟧', { event: {} }),
  row('after something else', '⟦Nadat de veren zijn geteld, zal ik uw Kamer informeren.⟧', {
    event: { before: false },
  }),
  row('the measure of its sentence', '⟦Over maatregel 7 wordt uw Kamer in mei geïnformeerd.⟧', { measure: '7' }),
  row('the measure of its chapter', '# Maatregel 8a\n⟦Uw Kamer wordt hierover in mei geïnformeerd.⟧', {
    measure: '8a',
  }),
];

const citing: readonly Example[] = [
  row('a member', 'Dit volgt uit de ⟦toezegging aan het lid Peereboom (ABC)⟧.', to('Peereboom', 'ABC')),
  row(
    'a former member',
    'Dit raakt de ⟦toezegging aan het voormalig lid Van der Zandt, om ook sloepen te tellen⟧.',
    to('Van der Zandt'),
  ),
  row('members', 'Daarmee beschouw ik de ⟦toezegging aan de leden Krüs (XY) en De Wit⟧ als afgedaan.', {
    ...became('closed'),
    to: [
      { name: 'Krüs', party: 'XY' },
      { name: 'De Wit', party: null },
    ],
  }),
  row('a debate', 'Dit is conform mijn ⟦toezegging in het debat over de veren van 5 maart 2024⟧.', { madeIn: {} }),
  row('what I did', 'Dit volgt de ⟦toezegging die ik deed tijdens de behandeling van de visserijbegroting⟧.', {
    madeIn: {},
  }),
  row(
    'under a promise of a debate',
    '⟦De Minister stuurt de Kamer in mei een brief over sluizen⟧ (toezegging aan het lid Krüs).',
    {
      kind: 'made',
      to: [{ name: 'Krüs', party: null }],
    },
  ),
  row('a number', 'Hiermee is de ⟦toezegging (TZ202311-045)⟧ afgedaan.', became('closed')),
  row('what it was', 'Hiermee kom ik de ⟦toezegging om de Kamer in te lichten over sluizen⟧ na.', became('completed')),
  row('as said', '⟦Zoals toegezegd aan de Kamer stel ik een vaarplan op.⟧', open),
  row('as said in a debate', '⟦Zoals toegezegd in het debat over sluizen wordt dit jaar gebaggerd.⟧', {
    ...cited,
    madeIn: {},
  }),
  row('as said, between dashes', '⟦De telling loopt – zoals toegezegd aan uw Kamer – nog door.⟧', cited),
  row(
    'I have said',
    '⟦Tijdens het commissiedebat van 14 februari jl. heb ik het lid Krüs toegezegd de tarieven te bezien.⟧',
    to('Krüs'),
  ),
  row('zegde toe', '⟦Ik zegde het lid Krüs toe de tarieven te bezien.⟧', to('Krüs')),
  row('zegde toe in a debate', '⟦Tijdens de begrotingsbehandeling zegde mijn voorganger toe de veren te tellen.⟧', {
    ...cited,
    madeIn: {},
  }),
  row(
    'my predecessor',
    '⟦In het commissiedebat Wadden heeft mijn ambtsvoorganger toegezegd uw Kamer te informeren.⟧',
    cited,
  ),
  row(
    'we have said',
    '⟦Vorig jaar hebben wij toegezegd de Kamer te berichten over de sleepboten.⟧ Dat doe ik hierbij.',
    became('completed'),
  ),
  row('said, to do before something', '⟦Ik heb toegezegd nog voor de winter een vaarkaart te sturen.⟧', cited),
  row('a mark', '⟦Ik heb uw Kamer toegezegd de veren te tellen.⟧[^4]', { marks: [4] }),
  row(
    'with a term is one find',
    '⟦Zoals toegezegd in het debat van 3 mei informeer ik uw Kamer voor de zomer.⟧',
    cited,
  ),
  row('by a former minister', '⟦In het debat heeft de toenmalige minister toegezegd dat er een vaarplan komt.⟧', {
    ...cited,
    madeIn: {},
  }),
  row('by nobody in particular', '⟦Toegezegd is dat de Kamer in mei een vaarplan ontvangt.⟧', cited),
  row(
    'by the one to whom a note is written',
    '⟦U heeft in het debat over sluizen toegezegd de Kamer in mei te berichten.⟧',
    { ...cited, madeIn: {} },
  ),
  row('a promised paper', '⟦De toegezegde evaluatie treft u aan als bijlage.⟧', { ...cited, delivers: {} }),
];

const outcomes: readonly Example[] = [
  row('kept', 'Hiermee doe ik de ⟦toezegging aan het lid Krüs over de tarieven⟧ gestand.', became('completed')),
  row('met', 'Met deze brief kom ik tegemoet aan de ⟦toezegging aan het lid Krüs over veren⟧.', became('completed')),
  row('fulfilled', 'Hiermee voldoe ik aan de ⟦toezegging aan het lid Krüs⟧.', became('completed')),
  row(
    'given effect here',
    'Met deze alinea geven wij uitvoering aan de ⟦toezegging om sloepen te tellen⟧.',
    became('completed'),
  ),
  row('being done', 'Met de regeling geef ik invulling aan de ⟦toezegging aan het lid Krüs⟧.', became('in_progress')),
  row('closed', 'De ⟦toezegging aan het lid Krüs⟧ is afgedaan.', became('closed')),
  row(
    'closed, by its number in the Eerste Kamer',
    '⟦Toezegging T01234⟧ is met de brief van 3 mei 2024 afgedaan.',
    became('closed'),
  ),
  row(
    'met by another letter',
    'De ⟦toezegging aan het lid Krüs⟧ is voldaan met mijn brief over veren.',
    became('completed'),
  ),
  row(
    'what this letter is',
    'Deze brief vormt de invulling van de ⟦toezegging aan het lid Krüs over veren⟧.',
    became('completed'),
  ),
  row(
    'closed by the next sentence',
    '⟦Ik heb uw Kamer toegezegd de veren te tellen.⟧ Met deze brief beschouw ik de toezegging als afgedaan.',
    became('closed'),
  ),
  row(
    'closed by the next paragraph',
    '⟦Ik heb uw Kamer toegezegd de veren te tellen.⟧\nEr varen er nu negen.\nHiermee is deze toezegging afgedaan.',
    became('closed'),
  ),
  row('the paper that this is', '⟦Deze notitie is toegezegd in de brief over sluizen van 3 mei 2023.⟧', {
    ...cited,
    delivers: {},
  }),
  row(
    'told by the next sentence',
    '⟦Zoals ik de Kamer heb toegezegd, laat ik de sloepen tellen.⟧ Ik informeer u in deze brief over de uitkomst.',
    became('completed'),
  ),
  row(
    'enclosed',
    '⟦Ik heb uw Kamer toegezegd dat ik het rapport zou sturen.⟧ Dit vindt u in bijlage 8.',
    became('completed'),
  ),
  row(
    'in an annex',
    '⟦De Kamer is toegezegd dat zij een vaarkaart ontvangt.⟧ Deze is opgenomen in bijlage 2.',
    became('completed'),
  ),
  row(
    'a name that is given here',
    '⟦Ik heb toegezegd de Kamer te informeren over de Rijksdienst voor Veren (hierna: de dienst).⟧ De dienst telt nog.',
    { ...open, delivers: null },
  ),
  row('how others deal with it', '⟦Ik heb het lid Krüs toegezegd na te gaan hoe havens hiermee omgaan.⟧', {
    ...open,
    delivers: null,
  }),
  row('pointing back to nothing', '# Sluizen\n⟦Hiermee beschouw ik deze toezegging als afgedaan.⟧', became('closed')),
  row(
    'what was done, without saying that it is all',
    'Conform de ⟦toezegging aan het lid Krüs⟧ heb ik met de veerbazen gesproken.',
    {
      ...open,
      acted: true,
    },
  ),
  row('nothing done yet', 'Conform de ⟦toezegging aan het lid Krüs⟧ tel ik dit jaar de veren.', {
    ...open,
    acted: false,
  }),
  row(
    'told before, as was promised',
    '⟦Zoals toegezegd heb ik uw Kamer op 3 maart jl. over de veren geïnformeerd.⟧',
    became('completed'),
  ),
  row(
    'told before, passive',
    '⟦Zoals in het debat toegezegd is de Kamer op 5 maart per brief ingelicht.⟧',
    became('completed'),
  ),
  row('told in part', '⟦Zoals toegezegd heb ik uw Kamer al deels over de veren geïnformeerd.⟧', open),
  row('one that the letter redeems', 'Ik los een ⟦toezegging in over de sluizen⟧.', became('completed')),
  row('or gives effect to', 'Hiermee geef ik invulling aan een ⟦toezegging over de sluizen⟧.', became('completed')),
  row('partly, in marks', 'De ⟦toezegging T03120⟧ wordt als “deels voldaan” aangemerkt.', became('in_progress')),
  row('still open, in marks', 'De ⟦toezegging T03121⟧ als "openstaand" te beschouwen.', became('open')),
  row(
    'with a deadline of its own',
    'De ⟦toezegging T03121⟧ als openstaand te beschouwen met nieuwe deadline 1 juli 2025.',
    { ...became('open'), terms: [{ stated: true }] },
  ),
  row('nothing said', 'Dit volgt uit de ⟦toezegging aan het lid Krüs over veren⟧.', open),
];

const tables: readonly Example[] = [
  row('a row', 'Toezegging\tStatus\n⟦De Minister stuurt een vaarplan⟧\tAfgedaan', became('closed')),
  row(
    'a row with its number',
    'Nummer\tToezegging\tStatus\n⟦TZ202311-045\tEen vaarplan sturen⟧\tIn uitvoering',
    became('in_progress'),
  ),
  row(
    'with its term and debate',
    'Toezegging\tGedaan in\tTermijn\tStatus\n⟦Een vaarplan sturen⟧\tCD Wadden\tmei 2024\tLoopt',
    {
      ...became('in_progress'),
      terms: [{ about: false, stated: true }],
      madeIn: {},
    },
  ),
  row(
    'with what was answered since',
    'Toezegging\tVindplaats\tStand van zaken\n⟦Een vaarplan sturen⟧\tCD Wadden\tUw Kamer wordt in mei geïnformeerd.',
    { ...open, terms: [{ about: false }], madeIn: {} },
  ),
  row(
    'what the answer says of it',
    'Toezegging\tStand van zaken\n⟦Een vaarplan sturen⟧\tDe toezegging is afgedaan met de brief van 3 juli 2024.',
    became('closed'),
  ),
  row(
    'a row that promises is one find',
    'Toezegging\tStatus\n⟦De Minister zal de Kamer een vaarplan sturen.⟧\tLoopt',
    became('in_progress'),
  ),
  row(
    'closed, and by what',
    'Toezegging\tBron\tAfdoening\n⟦De Minister stuurt een vaarplan⟧\tCD Wadden\tAfgedaan met de Kamerbrief van 3 juli 2024, waarin ook de sluizen en de bruggen staan',
    became('closed'),
  ),
  row(
    'delivered',
    'Toezegging\tStand van zaken\n⟦Een vaarplan sturen⟧\tDe Kamer is op 3 juli 2024 per brief geïnformeerd.',
    became('completed'),
  ),
  row('under a heading', '# Overzicht toezeggingen\n⟦TZ202311-045\tEen vaarplan⟧\tAfgerond', became('completed')),
  row(
    'a day and nothing else is when it is due',
    'Toezegging\tStand van zaken\n⟦De Minister stuurt een vaarplan⟧\tNajaar 2024',
    { ...open, terms: [{ about: false }] },
  ),
  row(
    'in a table of both, motions are none',
    'Motie / toezegging\tStand van zaken\nMotie van het lid Krüs over steigers\tUitgevoerd\n⟦Toezegging aan het lid Bot om een vaarplan te sturen⟧\tLoopt',
    { ...became('in_progress'), to: [{ name: 'Bot' }] },
  ),
  row(
    'a column says which row is which',
    '# Moties en toezeggingen\nSoort\tOmschrijving\tStatus\nMotie\tEen meldpunt inrichten\tUitgevoerd\n⟦Toezegging\tDe Minister stuurt een vaarplan⟧\tAfgedaan',
    became('closed'),
  ),
  row(
    'a list that labels its parts',
    'Toezegging: ⟦De Minister stuurt een vaarplan.⟧\nDebat: commissiedebat Wadden van 3 juli 2024\nStand van zaken: Afgedaan.\nToezegging 2: ⟦De Minister informeert de Kamer over de veren.⟧\nStatus: Loopt\nDit is weer gewone tekst.',
    { ...became('closed'), madeIn: {} },
    became('in_progress'),
  ),
  row(
    'a list with numbers; the promise names its term',
    '1. Toezegging: ⟦de minister stuurt de Kamer in mei een vaarplan.⟧\nGedaan in: commissiedebat Wadden van 3 juli 2024\nStand van zaken: in uitvoering',
    { ...became('in_progress'), terms: [{ about: false }] },
  ),
  row(
    'sent, in a cell without a verb',
    'Toezegging\tStand van zaken\n⟦Een vaarplan sturen⟧\tKamerbrief verstuurd op 3 juli 2024',
    became('completed'),
  ),
  row(
    '«Wanneer» over the days of debates is no term',
    'Toezegging\tAan wie\tWanneer\n⟦Een vaarplan sturen\tLid Krüs⟧\tAO 12-9-2024',
    { ...open, terms: [], madeIn: {} },
  ),
  row('the head of another table', 'Toezegging\tVerantwoordelijke\tUitkomst\nWie meldt zich?\tDe havens\tGoed'),
  row('a table of motions', 'Motie\tStatus\nEen vaarplan\tAfgedaan'),
];

const refusals: readonly Example[] = [
  row('a question', 'Bent u bereid de Kamer hierover voor de zomer te informeren?'),
  row('past', 'In mei heb ik uw Kamer hierover geïnformeerd.'),
  row('past, passive', 'De Kamer is hierover in mei per brief geïnformeerd.'),
  row('past, sent', 'Het rapport is op 3 juni aan uw Kamer aangeboden.'),
  row('has received', 'Op 3 mei heeft uw Kamer de tellingen ontvangen.'),
  row(
    'told then',
    'In mei heb ik u bericht over de veren (Kamerstuk 36 410 XII, nr. 7) en dat ik uw Kamer voor de zomer een plan zal sturen.',
  ),
  row('what ought to be', 'Ik vind dat de Kamer beter moet worden geïnformeerd.'),
  row('what ought to have been', 'De Kamer zou voor 1 mei worden geïnformeerd; dat is niet gelukt.'),
  row('as usual', 'Zoals gebruikelijk stuur ik uw Kamer de peilstanden van dit voorjaar.'),
  row('again this year', 'Ook dit najaar bied ik u de stand van de veren aan.'),
  row('here', 'Hierbij informeer ik uw Kamer over de veren.'),
  row('in this letter', 'In deze brief wordt uw Kamer geïnformeerd over de veren.'),
  row('below', 'Hieronder zal ik u informeren over de veren.'),
  row('enclosed', 'Bijgaand ontvangt uw Kamer het rapport.'),
  row('in the annex', 'Over de sluizen informeren wij uw Kamer in bijlage 5.'),
  row('at the same time', 'Gelijktijdig met deze brief wordt de Kamer geïnformeerd over sluizen.'),
  row('on a page of it', 'Over de peilen wordt u geïnformeerd op pagina 3.'),
  row('to others', 'Ik informeer de havens voor de zomer over de regeling.'),
  row('sent to others', 'In april wordt een folder aan alle veerbazen gestuurd.'),
  row('by others', 'De Rekenkamer informeert uw Kamer in mei over haar onderzoek.'),
  row('by others, with zal', 'De inspectie zal uw Kamer hierover berichten.'),
  row('by others, in a clause', 'Ik verwacht dat de inspectie uw Kamer in mei zal informeren.'),
  row('by others, passive', 'De Kamer wordt door de Rekenkamer in mei geïnformeerd over de veren.'),
  row('promised by others', 'De veerdienst heeft toegezegd dat de Kamer in mei een overzicht ontvangt.'),
  row('not promised', 'Ik heb niet toegezegd dat de Kamer in mei een brief ontvangt.'),
  row('expected by members', 'Deze leden verwachten dat de minister de Kamer voor de zomer een brief stuurt.'),
  row('read by members', 'Zij lezen dat de minister de Kamer in mei informeert.'),
  row('wanted by members', 'De leden van de fractie wensen dat ik de Kamer elke maand bericht.'),
  row('in the words of another', '«Wij zullen de Kamer in mei informeren», zei de voorzitter van de veerbond.'),
  row('in the news', 'Volgens het bericht stuurt de minister de Kamer volgende week een brief.'),
  row('a custom', 'Het is gebruikelijk dat de Kamer voor het reces wordt geïnformeerd.'),
  row('a principle', 'Het uitgangspunt is dat de Kamer altijd eerst wordt geïnformeerd.'),
  row('the floor', 'Bij de behandeling van de begroting krijgt de Kamer het woord over de veren.'),
  row('to the minister', 'De gemeenten informeren mij in het najaar over de veren.'),
  row('wanted by the Kamer', 'De motie verzoekt de regering de Kamer voor de zomer te informeren.'),
  row('wanted of the minister', 'Uw Kamer heeft mij verzocht u voor de zomer te informeren.'),
  row('hope', 'Ik hoop uw Kamer voor de zomer te informeren.'),
  row('ambition', 'Het is mijn ambitie de veerwet in mei bij uw Kamer in te dienen.'),
  row('denied', 'Ik zal uw Kamer hier niet nader over informeren.'),
  row('said of another letter', 'In die brief is aangegeven dat het kabinet uw Kamer in mei informeert.'),
  row('what ought to be', 'Volgens de motie moet de Kamer in mei worden geïnformeerd.'),
  row('a bill of a member', 'Het initiatiefwetsvoorstel over veren zal in mei bij de Kamer worden ingediend.'),
  row('money that was asked for', 'Ik zal de gevraagde middelen in mei aan de havens verstrekken.'),
  row('a turn to speak', 'Uw Kamer krijgt in mei de gelegenheid voor een werkbezoek.'),
  row('not ready to', 'Ik ben niet bereid de Kamer daarover te informeren.'),
  row('others are ready', 'De veerbazen zijn bereid de Kamer in mei te informeren.'),
  row('what matters', 'Het is van belang dat de Kamer tijdig wordt geïnformeerd.'),
  row('what he holds to', 'Ik hecht eraan dat uw Kamer goed wordt ingelicht over veren.'),
  row('the law', 'De wet schrijft voor dat de Minister de Kamer voor 1 mei een overzicht stuurt.'),
  row('how it has been', 'Over de veren wordt uw Kamer sinds 2016 elk halfjaar met een vaarbericht geïnformeerd.'),
  row('what that is for', 'Daarmee wordt de Kamer jaarlijks in mei geïnformeerd over de peilen.'),
  row(
    'by means of this letter',
    'Graag informeer ik u door middel van deze brief, die ook de havens krijgen, over veren.',
  ),
  row('what was done', 'Ik heb de Kamer hierover in januari bericht.'),
  row('promised to others', 'Ik zeg de veerbazen toe dat er geld komt.'),
  row('questions of others', 'De vragen van schippers worden in mei beantwoord.'),
  row('a talk', 'Ik zal hierover met uw Kamer in gesprek gaan.'),
  row('a purpose', 'Ik laat de veren tellen om uw Kamer te informeren.'),
  row('a plan for all', 'De veerdienst wordt in 2026 uitgebreid.'),
  row('talk of toezeggingen', 'De stand van de moties en toezeggingen volgt hieronder.'),
  row('a heading of them', '# Overzicht toezeggingen'),
  row('no toezegging', 'Ik kan geen toezegging doen.'),
  row('wanted by members', 'Deze leden willen de toezegging dat de sloepen worden geteld.'),
  row('wanted by a member', 'Ik wil graag de toezegging dat er voor de zomer een vaarplan komt.'),
  row('asked after', 'Wanneer ontvangt de Kamer de toegezegde brief over de veren?'),
  row('asked for one', 'Het lid Krüs vroeg om een toezegging.'),
  row('of others', 'Ik wacht op de toezeggingen die de veerbazen mij deden.'),
  row('done by others', 'De veerbazen hebben de toezegging gedaan dat zij minderen.'),
  row('said to a town', 'Ik heb de gemeente Zandt toegezegd de kade te vergoeden.'),
  row('said by others', 'De veerbazen hebben toegezegd dat zij minderen.'),
  row('told to the minister', 'De veerbazen zegden mij toe dat zij minderen.'),
  row('said to the minister', 'Dat past bij hetgeen de VVB ons heeft toegezegd.'),
  row('said to others', 'Ik heb de VVB toegezegd dat er geld komt.'),
  row('money', 'Nederland heeft 300 miljoen euro aan steun toegezegd.'),
  row('promised money', 'De toegezegde middelen zijn op.'),
  row('a subsidy', 'De subsidietoezegging is verstuurd.'),
  row('the room', 'Haar kamer wordt in mei geverfd.'),
];

const damage: readonly Example[] = [
  scan('a lost trema', '⟦De Kamer wordt daarover in april verder geinformeerd.⟧', made),
  scan('m in two strokes', '⟦Uw Karner wordt hierover in mei geïnforrneerd.⟧', made),
  scan('i as l', '⟦Uw Kamer wordt hierover in mei gelnformeerd.⟧', made),
  scan('Ik with an l', '⟦lk zal uw Kamer hierover in mei informeren.⟧', made),
  scan('toezegging with a 0', 'Dit volgt uit de ⟦t0ezegging aan het lid Krüs⟧.', to('Krüs')),
  scan('toezegging with a 1', 'Dit volgt uit de ⟦toezegg1ng aan het lid Krüs⟧.', to('Krüs')),
  scan('lid with a capital I', 'Dit volgt uit de ⟦toezegging aan het Iid Krüs⟧.', to('Krüs')),
  scan('letters apart', '⟦T oezegging aan het lid Krüs⟧.', to('Krüs')),
  scan('blanks within', '⟦Uw  Kamer  wordt  hierover  in  mei  geïnformeerd.⟧', made),
  scan('toegezegd with a 0', '⟦Zoals t0egezegd aan de Kamer stel ik een vaarplan op.⟧', open),
];

export const examples: readonly Example[] = [
  ...telling,
  ...sending,
  ...surroundings,
  ...citing,
  ...outcomes,
  ...tables,
  ...refusals,
  ...damage,
];
