/** How letters write of planned legislation: nouns, stages, phases. Data only; `~` is a blank, `…` up to nine words. */
import { STEP_ENDS } from './step-ends.js';
import type { Family, PlanKind, StageLeaf } from '../candidates/planning.js';

/** Nouns by what they stand for, as regular expressions, with what all of them hold in folded text; the first that fits wins. */
export const NOUNS: readonly { readonly family: Family; readonly stem: RegExp; readonly forms: string }[] = [
  {
    family: 'wet',
    stem: /wet|voorstel|novelle|wv/,
    forms:
      '(?:concept-?|initiatief-?|implementatie-?|verzamel-?|wijzigings-?|ontwerp-?)?wetsvoorstel|wetvoorstel|voorstel~van~wet|wetsontwerp|' +
      'voorstel|wets-?wijziging|wetstraject|wetgevingstraject|novelle|(?:implementatie|uitvoerings|wijzigings|verzamel|invoerings)wet|WV(?=~\\p{Lu})|wet',
  },
  {
    family: 'amvb',
    stem: /amvb|algemene|besluit/,
    forms:
      '(?:ontwerp-?|concept-?)?(?:AMvB|algemene~maatregel~van~bestuur)(?:~\\((?:hierna:~)?AMvB\\))?|(?:ontwerp|uitvoerings|wijzigings)-?besluit|besluit',
  },
  { family: 'experiment', stem: /experiment/, forms: '(?:wetgevings)?experiment' },
  {
    family: 'regeling',
    stem: /regeling|beleidsregel|verordening/,
    forms: '(?:\\p{L}{0,24}-?)regeling(?<!(?:ver|her|ont)regeling)(?:en)?|beleidsregel|(?:\\p{L}{0,24}-?)verordening',
  },
  {
    family: 'product',
    stem: /brochure|handreiking|leidraad|handboek|tool|factsheet|routekaart|werkagenda|actieplan|stappenplan|checklist|richtsnoer|gids/,
    forms:
      'brochure|handreiking|leidraad|handboek|toolkit|toolbox|factsheet|routekaart|werkagenda|actieplan|stappenplan|checklist|richtsnoer|gids',
  },
];

export const KIND: Readonly<Record<Family, PlanKind>> = {
  wet: 'wetsvoorstel',
  amvb: 'amvb',
  regeling: 'regeling',
  experiment: 'regeling',
  product: 'product',
};

/** Schemes of other kinds: nobody plans a date for them. */
export const NO_SCHEME =
  /^(?:geschillen|betalings|omgangs|klachten|overgangs|onder|arbeidsvoorwaarden|ouderschaps|deel|zelf|be|werk|wet- en |ver)regeling$/iu;

/** Nouns of schemes that say only of what kind: with no name behind them they name none. */
export const NAMELESS =
  /^(?:subsidie|experimenteer|ministeriële|bekostigings|aanvullende|tijdelijke|stimulerings|uitkerings|specifieke-uitkerings)?-?regeling$|^(?:model|uitvoerings)?verordening$/iu;

/** Words between a noun and its name: a description begins. */
export const DESCRIBES =
  'om|voor|tot|inzake|over|houdende|betreffende|waarmee|waarin|waardoor|dat|met~betrekking~tot|ter';

/** What no name runs over: finite verbs, pronouns, particles. */
export const NO_NAME: ReadonlySet<string> = new Set(
  (
    'lag lagen stond stonden is zijn was waren wordt worden werd werden gaat gaan ging gingen heeft hebben had hadden zal zullen zou zouden kan kunnen kon ' +
    'konden moet moeten mag mogen wil willen komt komen kwam treedt treden trad start starten startte loopt lopen liep ligt liggen ' +
    'staat staan volgt volgen regelt regelen leidt leiden geeft geven krijgt krijgen biedt bieden maakt maken zorgt zorgen beoogt ' +
    'bevat bepaalt verduidelijkt voorziet ziet schrijft stelt vraagt vervalt eindigt geldt gelden blijft blijven bestaat richt ' +
    'brengt sluit doet bouwt draagt verschijnt verschijnen verscheen ingaat vormt betreft beschrijft voert wijzigt neemt nemen ' +
    'ontvangt ontvangen ingediend aangeboden gestart gepubliceerd opgenomen aangekondigd afgerond gereed verankerd uitgewerkt verzonden ' +
    'gestuurd ingegaan gevraagd nog nu al ook eerder inmiddels reeds momenteel daarom hiermee niet onlangs pas daarna vervolgens ' +
    'binnenkort hierna hiervoor hierover uiterlijk vanaf sinds medio naar volgens conform zoals maar want omdat zodat terwijl zodra ' +
    'nadat indien wanneer mits ik wij we u hij zij ze uw mijn dient dienen verplicht publiceer publiceert stuur stuurt zend zendt bied ' +
    'leg legt dien maak ga ben heb verwacht verwachten per ten toe zie mede middels via tegen plaats naar hoeft verplichten middelen informatie ' +
    'voorgehangen voorgelegd geconsulteerd verlengd voortgezet geëvalueerd ingetrokken beschikbaar zich beoogde structureel wettelijk daarmee daarbij waarbij waarover waarvoor waarop waarna geef bereid voldoet verschuift wijst vergt legt zegt werkt schept creëert beperkt versterkt verbindt kent raakt past houdt richt ' +
    'borgt lost helpt beschermt vervangt verlaagt verhoogt verruimt verkort verlengt schrapt breidt voorkomt herstelt hoort ' +
    'vertraagd uitgesteld verschoven opgeschort voorzien gepland beoogd'
  ).split(' '),
);

/** Verbs that are no nouns: regelt, introduceert, aangepast. */
export const FINITE =
  /^(?:\p{Ll}{2,}(?:eert|igt|elt|ert|ijkt|uift|eeft|oogt|erkt|indt|ingt|aakt|oekt|ijft|iest|ijdt|eidt)|be\p{Ll}+gt|(?:aan|af|in|op|uit|toe|mee|over|vast|terug|bij)ge\p{Ll}{2,}(?:d|t|en|aan))$/u;

/** Where a name ends although its next word could go on. */
export const AFTER_NAME =
  '(?:in|ter|voor)~(?:publieke~|openbare~|formele~)?(?:internet|online|consultatie|werking|advies|advisering|behandeling|procedure)|' +
  'in~(?:week~\\d|weken~\\d|de~(?:week|zomer|winter|herfst|lente|loop|eerste|tweede|maak|Tweede|Eerste)|het~(?:voorjaar|najaar|eerste|tweede|derde|vierde|kader|schooljaar)|' +
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\\d|Q\\d|voorbereiding|deze)|' +
  'voor~(?:de~zomer|eind|het~(?:einde|zomerreces|kerstreces|reces)|\\d|advies|zowel)|na~(?:de~(?:zomer|winter|verwerking)|het~(?:\\p{L}*reces|voorjaar|najaar|advies)|ommekomst|afloop|afronding|advies|advisering|verwerking|ontvangst)|tot~(?:en~met|\\d|januari|augustus)|' +
  '(?:begin|eind|einde)~(?:van|van~dit|dit|\\d|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|' +
  '(?:dit|deze|volgend|volgende|komend|komende|vorig|vorige)~(?:jaar|voorjaar|najaar|zomer|winter|herfst|lente|maand|schooljaar|kabinetsperiode)|' +
  '(?:aan|bij|naar)~(?:(?:de|het)~(?:Tweede|Eerste|beide|Kamers?|Raad~van|Staten|ministerraad|Afdeling|Voorzitter|parlement)|uw|te~bieden)|' +
  'op~(?:\\d|korte|termijn|dit~moment|basis~van|grond~van|tijd|schema|orde)|rond~(?:de|\\d)|uit~\\d|' +
  'met~ingang|door~(?:de|het|uw|middel)|van~kracht|en~(?:de|het|een|dit|deze|in|aan|om|per|zal|wordt|is|ook|daarmee|daarna|vervolgens|planning|stuur|bied|zend)(?!\\p{L})|' +
  'of~(?:de|het|een)(?!\\p{L})|[Mm]aatregel~\\d|van~\\d|waar(?:in|mee|door|over)?(?!\\p{L})|die(?!\\p{L})|te~(?:zijn|worden|gaan)';

const WET: readonly Family[] = ['wet'];
const LAW: readonly Family[] = ['wet', 'amvb'];
const RULES: readonly Family[] = ['wet', 'amvb', 'regeling'];
const SCHEMES: readonly Family[] = ['experiment', 'regeling'];

const CONSULT = '(?:internet-?~?consul?ta?tie|internet-?~?consulatie|\\(internet\\)-?consultatie)s?';
const SEND =
  'aan(?:\\s\\S+){0,2}~te~bieden|aan~te~bieden|aangeboden|aanbied(?:t|en|ing)?|bied(?:t|en)?|voorgelegd|voor~te~leggen|voorleggen|leg(?:t|gen)?|' +
  'toezending|verzending|gestuurd|verstuurd|toegestuurd|stuur(?:t)?|sturen|te~zenden|toezenden|gezonden|toegezonden|verzonden|zend(?:t|en)?|ingediend|in~te~dienen|' +
  'indien(?:t|en|ing)?|dien(?:t|en)?|aanhangig|tegemoet|gedaan|doen~toekomen';
const HOUSE =
  '(?:de~|uw~|beide~)?(?:(?:Tweede|Eerste)~(?:en~(?:de~)?Eerste~)?Kamer|Tweede~en~Eerste~Kamer|Kamers?|Staten-Generaal|parlement|TK|EK)(?:~der~Staten-Generaal)?';
/** «gaat in mei naar de Kamer» */
const GOES = '(?:gaat|gaan|komt|komen)~(?:\\S+~){0,12}?naar~';
/** «aan de Raad van State gezonden en in mei ingediend»: what comes behind is another step. */
const SENT_AND =
  '(?:~(?!en~)\\S+){0,8}?~(?:gezonden|toegezonden|verzonden|aangeboden|voorgelegd|gestuurd)~en(?!\\p{L})';
const ANY = '\\p{L}+';
/** «Bij de behandeling in uw Kamer op 3 mei»: where something else was said. */
const AT_DEBATE = '(?:bij|tijdens|gedurende)~(?:de~)?(?:\\S+~)?behandeling';
const HELD =
  'afgerond|gesloten|plaatsgevonden|gegaan|gebracht|doorlopen|gehouden|geweest|beëindigd|gestart|opengesteld|begonnen';
/** What an act holds: «een verbod dat vanaf 2030 geldt» dates that, not the act. */
const CONTENTS =
  '(?:verbod|verboden|plicht|\\p{L}*verplichting(?:en)?|\\p{L}*norm(?:en)?|\\p{L}*eis(?:en)?|regels?|\\p{L}*tarief|\\p{L}*tarieven|bepaling(?:en)?|voorwaarden?|grenzen|grens|\\p{L}*waarden?|doelen|afspraken)';
const FROM = '(?:vanaf|met~ingang~van|per|sinds|ingaande)';

export interface StageWords {
  readonly stage: StageLeaf['stage'];
  readonly why: string;
  readonly takes: StageLeaf['takes'];
  readonly families: readonly Family[];
  /** The words of which the first named group, or all, is printed. */
  readonly anchor: string;
  /** What else its clause must say, and what it must not. */
  readonly needs?: string;
  readonly not?: string;
  /** Only background where this stands right before it: it takes no date from elsewhere. */
  readonly dates?: StageLeaf['dates'];
  readonly chamber?: 'TK' | 'EK';
  readonly phase?: string;
  /** A clause without a date is a milestone too, once this has happened. */
  readonly undated?: string;
  /** It says where the bill is now: that it has come there is done. */
  readonly stands?: true;
}

/** Stages in prose. */
export const STAGES: readonly StageWords[] = [
  {
    stage: 'internetconsultatie',
    why: 'closed: it began before that day',
    takes: 'noun',
    families: RULES,
    anchor: CONSULT,
    needs: '(?:af)?gesloten|sluit(?:en)?|sloot|afgerond|be[ëe]indigd|ge[ëe]indigd|eindigt|eindigde',
    not: 'start|gestart|startte|geopend|opengesteld|begonnen|begon|liep|loopt|gelopen|gegaan|gaat|gebracht',
    phase: STEP_ENDS.internetconsultatie,
    undated: HELD,
  },
  { stage: 'internetconsultatie', why: 'named', takes: 'noun', families: RULES, anchor: CONSULT, undated: HELD },
  {
    stage: 'internetconsultatie',
    why: 'consultation alone is of patients and doctors too',
    takes: 'verb',
    families: RULES,
    anchor: '(?:in|ter)~(?:publieke~|openbare~|formele~|brede~)?consultatie',
    undated: ANY,
  },
  {
    stage: 'internetconsultatie',
    why: 'consulted, of the bill itself',
    takes: 'verb',
    families: RULES,
    anchor: 'geconsulteerd',
    not: '(?:over|inzake|bij|rond|met)~(?:het|de|dit|deze)~(?:\\S+~)?(?:wet|\\p{L}*voorstel|AMvB|\\p{L}*besluit|\\p{L}*regeling)',
    undated: ANY,
  },
  {
    stage: 'internetconsultatie',
    why: 'the consultation of a bill',
    takes: 'noun',
    families: RULES,
    anchor:
      'consultatie(?=~(?:van|over|voor)~(?:het|de|dit|een)~(?:\\S+~)?(?:wet|\\p{L}*wetsvoorstel|AMvB|\\p{L}*besluit|\\p{L}*regeling)(?!\\p{L}))',
  },
  {
    stage: 'internetconsultatie',
    why: 'the consultation of the bill before it, with its days',
    takes: 'noun',
    families: RULES,
    anchor:
      '(?<=de~|deze~)consultatie(?=~(?:loopt|liep|sluit|sloot|eindigt|eindigde|opent|opende|start|startte|duurt)~)',
  },
  {
    stage: 'raad-van-state',
    why: 'lies there for advice',
    takes: 'verb',
    families: LAW,
    anchor: '(?:bij|aan)~(?:de~)?(?:afdeling~advisering~van~de~)?Raad~van~State',
    needs: 'ligt|liggen|voorligt|voorliggen|(?:is|zijn)~(?:…~)?aanhangig',
    undated: ANY,
    stands: true,
  },
  {
    stage: 'raad-van-state',
    why: 'sent for advice',
    takes: 'verb',
    families: LAW,
    anchor: '(?:bij|aan|naar)~(?:de~)?(?:afdeling~advisering~van~de~)?Raad~van~State',
    needs: `${SEND}|${GOES}(?:de~)?(?:Afdeling|Raad)|voor~advies(?=~(?:naar|aan|bij))`,
    undated: ANY,
  },
  {
    stage: 'raad-van-state',
    why: 'has given its advice, or is to give it',
    takes: 'noun',
    families: LAW,
    anchor: 'Raad~van~State',
    needs:
      'advies\\b.*(?:uitgebracht|uit~te~brengen|verwacht|ontvangen|vastgesteld)|(?:uitgebracht|brengt|ontvangen|vastgesteld)\\b.*advies|verwacht(?:en)?~(?:\\S+~){0,3}advies',
    not: '(?:verwerk\\p{L}*|naar~aanleiding~van|na~(?:het~)?advies)~(?:\\S+~){0,5}Raad~van~State|gevraagd|aanhangig|voorgelegd|adviesaanvraag',
    phase: STEP_ENDS['raad-van-state'],
  },
  {
    stage: 'raad-van-state',
    why: 'gives its advice',
    takes: 'noun',
    families: LAW,
    anchor: 'Raad~van~State',
    needs:
      '(?:advies|adviesaanvraag|advisering)\\b.*(?:uitgebracht|uit~te~brengen|verwacht|ontvangen|aanhangig|gevraagd|vastgesteld)|(?:uitgebracht|brengt|verwacht|ontvangen|aanhangig|gevraagd|vastgesteld)\\b.*(?:advies|adviesaanvraag|advisering)',
    not: '(?:verwerk\\p{L}*|naar~aanleiding~van|na~(?:het~)?advies)~(?:\\S+~){0,5}Raad~van~State',
  },
  {
    stage: 'behandeling',
    why: 'answers to what a chamber asked of it',
    takes: 'noun',
    families: WET,
    anchor: 'nota~naar~aanleiding~van~het~verslag',
    phase: 'nota naar aanleiding van het verslag',
  },
  {
    stage: 'indiening',
    why: 'as a noun',
    takes: 'noun',
    families: WET,
    anchor: `(?:indiening|aanbieding)(?:~van~(?:het|dit)~wetsvoorstel)?(?:~(?:(?:bij|aan|van)~)?${HOUSE}|(?=~(?:bij|aan|van|is|wordt|in|staat|verwacht|voorzien|volgt|Q\\d|\\d{4}|begin|medio|eind|voorjaar|najaar|zomer)))`,
    not: 'Raad~van~State|\\p{L}*consultatie|motie',
  },
  {
    stage: 'indiening',
    why: 'sent to a chamber',
    takes: 'verb',
    families: WET,
    anchor: `(?:bij|aan|naar)~${HOUSE}`,
    needs: `${SEND}|${GOES}${HOUSE}`,
    not: 'nota~naar~aanleiding|voorhang|voorgehangen|afschrift|toegezegd|toezegging|(?:\\p{L}*evaluatie|invoeringstoets|rapportage|rapport|brief|reactie|monitor|onderzoek)~(?:van|over|bij|naar|op|inzake)',
    undated: ANY,
  },
  {
    stage: 'indiening',
    why: 'the chamber may look forward to it',
    takes: 'verb',
    families: WET,
    anchor: '(?:kan|kunt)~(?:uw~Kamer|u)|(?:uw~Kamer~kan|u~kunt)(?!\\p{L})',
    needs: 'tegemoet|tegemoetzien|verwachten',
    not: 'brief|nota|rapport|reactie|verslag|advies',
  },
  {
    stage: 'indiening',
    why: 'the chamber gets it',
    takes: 'verb',
    families: WET,
    anchor:
      '(?:ontvang(?:t|en)~(?:…~)?uw~Kamer|uw~Kamer~(?:…~)?ontvang(?:t|en)|(?:stuur|zend|bied|doe)~ik~(?:…~)?uw~Kamer)',
    not: 'aan~uw~Kamer|brief|nota|rapport|reactie|verslag|afschrift|advies',
  },
  {
    stage: 'indiening',
    why: 'handed in, it is at the Tweede Kamer',
    takes: 'verb',
    families: WET,
    anchor: 'in~te~dienen|ingediend|indienen|indien(?=$|[.,;])|aanhangig~(?:gemaakt|te~maken)',
    not: `(?:bij|aan|naar)~(?:${HOUSE}|(?:de~)?(?:Afdeling~advisering|Raad~van~State)(?!${SENT_AND}))|\\p{L}*consultatie(?!~(?:gebracht|gegaan|gestart|gelegd)~en(?!\\p{L}))|motie|amendement`,
    undated: ANY,
  },
  {
    stage: 'indiening',
    why: 'to the Raad van State first, and then handed in',
    takes: 'verb',
    families: WET,
    anchor: 'in~te~dienen(?<=Raad~van~State~(?:\\S+~){0,4}en~(?:\\S+~){1,6}in~te~dienen)',
  },
  {
    stage: 'behandeling',
    why: 'as a noun',
    takes: 'noun',
    families: LAW,
    anchor: '(?:parlementaire|plenaire|schriftelijke|mondelinge)~(?:en~\\S+~)?behandeling',
    not: AT_DEBATE,
    undated: HELD,
  },
  {
    stage: 'behandeling',
    why: 'adopted by a chamber, which ends what it did with it',
    takes: 'verb',
    families: WET,
    anchor: `(?:door|in|met)~${HOUSE}~(?:\\S+~){0,3}?(?:aangenomen|aanvaard)|(?:aangenomen|aanvaard)~(?:door|in)~${HOUSE}|(?:Tweede|Eerste)~Kamer~(?:heeft|hebben)~(?:…~)?(?:aangenomen|aanvaard|ingestemd)|(?:heeft|hebben)~de~(?:Tweede|Eerste)~Kamer~(?:…~)?(?:aangenomen|aanvaard|ingestemd)`,
    not: `motie|amendement|${AT_DEBATE}`,
    phase: STEP_ENDS.behandeling,
    undated: ANY,
  },
  {
    stage: 'behandeling',
    why: 'by a chamber',
    takes: 'verb',
    families: WET,
    anchor: `(?:door|in|met)~${HOUSE}~(?:\\S+~){0,3}?(?:aangenomen|behandeld|aanvaard|besproken|gestemd)|(?:aangenomen|behandeld|aanvaard)~(?:door|in)~${HOUSE}|behandeling~(?:door|in|van~het~wetsvoorstel~(?:door|in))~${HOUSE}|(?:Tweede|Eerste)~Kamer~(?:\\S+~){0,2}?(?:behandelt|stemt)|(?:(?:Tweede|Eerste)~Kamer|uw~Kamer)~(?:heeft|hebben)~(?:…~)?(?:aangenomen|aanvaard|ingestemd)|(?:heeft|hebben)~(?:de~(?:Tweede|Eerste)|uw)~Kamer~(?:…~)?(?:aangenomen|aanvaard|ingestemd)`,
    not: `motie|amendement|${AT_DEBATE}`,
    undated: ANY,
  },
  {
    stage: 'behandeling',
    why: 'a draft that both chambers may judge',
    takes: 'verb',
    families: ['amvb', 'regeling', 'wet'],
    anchor: 'voor(?:ge|te~)?hangen|voorhang(?:procedure)?|nahang(?:procedure)?|in~voorhang',
    phase: 'voorhang',
  },
  {
    stage: 'behandeling',
    why: 'a draft that is laid before both chambers',
    takes: 'verb',
    families: ['amvb'],
    anchor: 'aan~(?:beide~Kamers|uw~Kamer|de~Tweede~Kamer|de~Kamer)',
    needs: 'leg|leggen|voorgelegd|voorleggen|voor~te~leggen|legt',
    phase: 'voorhang',
  },
  {
    stage: 'inwerkingtreding',
    why: 'as a noun',
    takes: 'noun',
    families: RULES,
    anchor:
      '(?:(?:beoogde|verwachte|voorziene|gefaseerde|geplande)~)?(?:datum~van~)?(?:inwerking(?:s-?)?~?-?treding(?:sdatum)?|ingangsdatum|invoeringsdatum)',
  },
  {
    stage: 'inwerkingtreding',
    why: 'introduction of a bill',
    takes: 'noun',
    families: RULES,
    anchor: 'invoering(?=~van~(?:de~|het~|dit~|deze~)?(?:wet|regeling|besluit|beleidsregel))',
  },
  {
    stage: 'inwerkingtreding',
    why: 'as a verb',
    takes: 'noun',
    families: RULES,
    anchor: 'in~werking(?:~(?:te~)?(?:getreden|treden|treedt|zal~treden|kan~treden|is~getreden|trad))?',
    needs: 'treedt?|treden|trad(?:en)?|getreden|gaan|kan|kunnen',
    undated: ANY,
  },
  {
    stage: 'inwerkingtreding',
    why: 'starts to hold',
    takes: 'verb',
    families: RULES,
    anchor: 'ingaat|ingaan|ingegaan|in~te~gaan|van~kracht(?:~(?:wordt|worden|is))?|kracht~van~wet',
  },
  {
    stage: 'inwerkingtreding',
    why: 'starts to hold, with the particle at the end',
    takes: 'verb',
    families: RULES,
    anchor: 'gaat~(?:\\S+~){1,9}?in(?=$|[.,;)])',
    not: 'gaat~in~op',
  },
  {
    stage: 'inwerkingtreding',
    why: 'starts to hold, with its day behind it',
    takes: 'verb',
    families: RULES,
    anchor: '(?:gaat|gaan)~in(?=~(?:per|vanaf|met~ingang|op~\\d))',
  },
  {
    stage: 'inwerkingtreding',
    why: 'holds from a day',
    takes: 'verb',
    families: RULES,
    anchor: '(?:geldt|gelden|ingevoerd|invoeren|in~te~voeren|van~toepassing)(?!\\p{L})',
    needs: `${FROM}|op~1|ingevoerd|invoeren|in~te~voeren`,
    not: `tot~en~met|t/m|geldt~sinds|gelden~sinds|sinds~(?:\\S+~){1,4}geldt|${CONTENTS}~(?:die|dat)(?!\\p{L})`,
    dates: 'from',
  },
  {
    stage: 'inwerkingtreding',
    why: 'is changed from a day',
    takes: 'verb',
    families: RULES,
    anchor: 'wijzigt|gewijzigd',
    needs: FROM,
    dates: 'from',
  },
  {
    stage: 'aankondiging',
    why: 'work on it starts',
    takes: 'verb',
    families: WET,
    anchor: '(?:start(?:en)?|begin(?:t|nen)?|gestart|begonnen)~(?:\\S+~){0,5}?(?:met|aan)(?=~(?:een|het|dit)~(?:wet))',
  },
  {
    stage: 'inwerkingtreding',
    why: 'an experiment or scheme starts',
    takes: 'verb',
    families: SCHEMES,
    anchor: '(?:start(?:en|te)?|gestart|van~start(?:~(?:gaat|gaan|gegaan))?|begint|beginnen|begonnen)(?!\\p{L})',
    not: 'onderzoek|monitor|evaluatie|verkenning',
    undated: 'startte|gestart|gegaan|begonnen',
  },
  {
    stage: 'inwerkingtreding',
    why: 'it has been running since',
    takes: 'verb',
    families: SCHEMES,
    anchor: '(?:loopt|lopen|bestaat)(?!\\p{L})',
    needs: 'sinds|vanaf',
    dates: 'from',
  },
  {
    stage: 'publicatie',
    why: 'in the official gazettes',
    takes: 'verb',
    families: RULES,
    anchor: '(?:in~(?:de~|het~)?)(?:Staatscourant|Staatsblad)',
    undated: ANY,
  },
  {
    stage: 'publicatie',
    why: 'published',
    takes: 'verb',
    families: ['product', 'regeling', 'amvb'],
    anchor: '(?:gepubliceerd|publicatie|publiceren|publiceert|publiceer|verschenen|verschijnt|verschijnen)(?!\\p{L})',
    not: '\\p{L}*consultatie|onderzoek|rapport|website~van~(?:de~)?school|op~hun~website|artikel|cijfers',
    undated: ANY,
  },
  {
    stage: 'publicatie',
    why: 'a paper that is spread, brought out or ready',
    takes: 'verb',
    families: ['product'],
    anchor:
      'verspreid(?:t|en)?|uitgebracht|uit~te~brengen|opgeleverd|oplever(?:t|en|ing)|op~te~leveren|afgerond|gereed|beschikbaar(?:~gesteld)?',
    not: 'onderzoek|rapport|artikel|cijfers',
    undated: ANY,
  },
  {
    stage: 'einde',
    why: 'runs until',
    takes: 'verb',
    families: SCHEMES,
    anchor:
      '(?:loopt|lopen|duurt|geldt|verlengd|verlengen|verleng|te~verlengen|voortgezet|werden|opengesteld)(?!\\p{L})',
    needs: 'tot|t/m',
    not: 'vrij~aanbod',
    dates: 'until',
  },
  {
    stage: 'einde',
    why: 'runs out',
    takes: 'verb',
    families: SCHEMES,
    anchor:
      '(?:afloopt|aflopen|afgelopen(?=[.,;)]|$)|(?:loopt|lopen)~(?:af(?!\\p{L})|(?:\\S+~){1,9}?af(?=$|[.,;)]))|eindigt|eindigen|beëindigd|vervalt|vervallen|afgerond|gestopt|stopt)(?!\\p{L})',
    not: 'evaluatie|onderzoek|monitor',
    undated: ANY,
  },
  {
    stage: 'other',
    why: 'when it can be applied for',
    takes: 'verb',
    families: ['regeling', 'experiment'],
    anchor:
      'aanvraag(?:periode|tijdvak|ronde)|opengesteld|openstellen|aanspraak~maken|inschrijv(?:en|ing)|aan(?:~te)?~vragen|aanvragen',
    phase: 'aanvraagperiode',
  },
  {
    stage: 'aankondiging',
    why: 'announced',
    takes: 'verb',
    families: WET,
    anchor: 'aangekondigd|kondig(?:t|en)?~(?:\\S+~){0,9}?aan(?=$|[.,;)])',
    not: 'zoals|eerder~aangekondigd|aangekondigde',
  },
  {
    stage: 'inwerkingtreding',
    why: 'a scheme gives something from a day',
    takes: 'adjunct',
    families: ['regeling', 'amvb', 'wet'],
    anchor: 'met~ingang~van',
    dates: 'from',
  },
];

/** A duty or a right from a day, where no bill needs to be named. */
export const DUTIES: readonly { readonly why: string; readonly anchor: string; readonly needs: string }[] = [
  { why: 'obliged from a day', anchor: 'verplicht(?:ing)?(?!\\p{L})', needs: FROM },
  {
    why: 'a right from a day',
    anchor: '(?<title>\\p{L}{3,20}recht)(?!\\p{L})',
    needs: `(?:hebben|heeft|krijgen|krijgt)~(?:\\S+~){0,6}?${FROM}`,
  },
  { why: 'a duty that information is somewhere', anchor: 'te~vinden|beschikbaar', needs: `^${FROM}` },
];

type LabelWords = Pick<StageWords, 'stage' | 'anchor' | 'phase' | 'chamber'>;

/** Stages as labels: in cells and list items, `Internetconsultatie: Q1 2026`; with what all forms of one hold in folded text. */
export const LABELS: readonly (LabelWords & { readonly stem: RegExp })[] = [
  {
    stage: 'internetconsultatie',
    stem: /consul/,
    anchor: `(?:start~)?(?:${CONSULT}|publieke~consultatie|consultatie(?:fase)?)`,
  },
  {
    stage: 'raad-van-state',
    stem: /raad|rvs/,
    anchor:
      '(?:(?:advies(?:aanvraag)?|advisering|aanbieding|indiening|toezending|voorlegging)~(?:aan~|bij~|van~|door~)?(?:de~)?(?:Afdeling~advisering~)?|(?:naar|bij|aan)~(?:de~)?)?(?:Raad~van~State|RvS)(?:-advies)?(?:~voor~(?:advies|advisering))?',
  },
  {
    stage: 'behandeling',
    stem: /behandeling|voorhang|nahang|stemming/,
    anchor: `(?:(?:parlementaire|plenaire|schriftelijke|mondelinge)~)?behandeling(?:~(?:in|door|van)?~?${HOUSE})?|[vn](?:oor|a)hang(?:procedure)?(?:~(?:in|bij)~${HOUSE})?|stemming(?:~(?:in|door)~${HOUSE})?`,
  },
  {
    stage: 'indiening',
    stem: /indiening|bieding|zending|naar/,
    anchor: `(?:indiening|aanbieding|toezending|verzending)(?:~(?:van~het~)?wetsvoorstel)?(?:~(?:bij|aan|naar)?~?${HOUSE})?|naar~${HOUSE}`,
  },
  {
    stage: 'inwerkingtreding',
    stem: /inwerking|ingangsdatum|invoering/,
    anchor:
      '(?:\\([^()]{1,30}\\)~)?(?:gefaseerde~)?(?:datum~(?:van~)?)?(?:inwerking(?:s-?)?~?-?treding(?:sdatum)?|ingangsdatum|invoering(?:sdatum)?)(?:~(?:van~)?(?:de~|het~)?(?:wet|wetsvoorstel|regeling|besluit))?|in~werking(?=~?:?~?$)',
  },
  {
    stage: 'publicatie',
    stem: /publicatie|staats/,
    anchor: 'publicatie(?:~in~(?:het~|de~)?(?:Staatsblad|Staatscourant))?|Staatsblad|Staatscourant',
  },
  { stage: 'einde', stem: /einddatum|looptijd|vervaldatum/, anchor: 'einddatum|looptijd~tot|vervaldatum' },
];

/** Before a label: what the ministry aims at. */
export const AIMED = '(?:beoogde?|verwachte?|geplande?|voorziene?|voorgenomen|streefdatum|planning|start|datum)';

/** Behind a label: whether it is to come or done. */
export const AIMED_BEHIND = '(?:gepland|beoogd|voorzien|verwacht|geraamd|gestart|afgerond|ontvangen|uitgebracht)';

/** Stages as cells write them short: `In werking sinds 1 januari 2026`, `Consultatie medio 2027`. */
export const SHORT: readonly LabelWords[] = [
  { stage: 'inwerkingtreding', anchor: '(?:treedt~)?in~werking(?:~getreden)?|van~kracht|ingegaan|gaat~in' },
  { stage: 'indiening', anchor: `ingediend|(?:naar|bij|aan)~${HOUSE}` },
  { stage: 'behandeling', anchor: `(?:in~)?behandeling~(?:in|bij|door)~${HOUSE}|aangenomen(?:~door~${HOUSE})?` },
  { stage: 'internetconsultatie', anchor: `in~(?:${CONSULT}|consultatie)` },
  { stage: 'raad-van-state', anchor: '(?:bij|naar)~(?:de~)?(?:Raad~van~State|RvS)' },
  { stage: 'publicatie', anchor: 'gepubliceerd' },
];

/** Instead of a date: none yet. */
export const NO_DATE =
  'nog~(?:nader~)?te~bepalen|nader~te~bepalen|n\\.?~?[tn]\\.?~?b\\.?|nog~(?:niet|on)~?(?:bekend|bepaald|vastgesteld|gereed|duidelijk)|onbekend|p\\.?m\\.?|volgt(?=~?(?:$|[.,;)]|nog(?!\\p{L})|later))|nog~open';

/** A cell that says no more than that its stage has been: `gereed`, `✓`. */
export const CELL_DONE =
  /^(?:(?:is|zijn)\s)?(?:reeds\s|inmiddels\s)?(?:gereed|afgerond|gerealiseerd|voltooid|doorlopen|afgesloten|gedaan|geweest|ingediend|aangenomen|gepubliceerd|(?:advies\s)?(?:ontvangen|uitgebracht)|in\swerking(?:\sgetreden)?|[✓✔☑])\.?$/iu;

/** Heads of tables of bills, by what their columns hold. */
export const HEADS = {
  title:
    /^(?:(?:naam|titel|onderwerp)\s)?(?:\p{L}*wet(?:s|gevings)?-?(?:voorstel|traject|geving)?(?:len|en)?|wet- (?:en|of|en\/of) regelgeving|regelgeving|(?:wet|wetten|wetsvoorstel|wetsvoorstellen|voorstel|regeling|amvb|besluit)(?:\s?\/\s?|\s(?:of|en|en\/of)\s)(?:amvb(?:['’]?s)?|besluit|besluiten|regeling|regelingen|regelgeving|wet)|regeling(?:en)?|\p{L}*besluit|amvb(?:['’]?s)?|traject(?:en)?|voorstel(?:len)?|titel|naam)$/iu,
  date: /^(?:datum|wanneer|planning|termijn|moment|periode|kwartaal|streefdatum|(?:beoogde?|verwachte?|geplande?|voorziene?)(?:\s(?:datum|moment|kwartaal|planning))?)$/iu,
  planning: /planning|termijn|tijdpad|mijlpalen|stand van zaken|verwacht|beoogd|^fase$/iu,
} as const;

/** Headings and column heads of what has been done, and of what comes. */
export const DONE = /stappen tot nu toe|gerealiseerd|uitgevoerd|afgerond|wat is er gedaan|resultaten/iu;
export const TO_COME = /vervolg|planning|verwacht|beoogd|komende|wat gaan we doen|volgende stap/iu;

/** What members ask is no plan: `De leden vragen of inwerkingtreding per 1 juli haalbaar is.` */
export const ASKED =
  /(?<!\p{L})(?:leden|lid|fracties?|commissies?|zij|heer|mevrouw)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:vragen|vraagt|vroegen|vroeg|gevraagd|weten|verzoeken|verzoekt|verzochten|verzocht)(?!\p{L})[^.;]{0,60}?(?<!\p{L})(?:of|wanneer|hoe|welke?|waarom|wat|om|in hoeverre)(?!\p{L})/u;

/** Behind these a date is the first that is possible. */
export const AT_SOONEST =
  /(?<!\p{L})(?:niet eerder dan|niet v[oó]{2}r|op zijn vroegst|op z[’']n vroegst|ten vroegste|pas vanaf)\s(?:per\s|op\s|in\s|met ingang van\s)?(?:het\s|de\s)?$/iu;

/** A date that will not be met, or no longer holds. */
export const DROPPED =
  /(?<!\p{L})(?:niet (?:meer |langer )?(?:haalbaar|mogelijk|gehaald|realistisch|lukken|halen)|onhaalbaar|aanvankelijk\p{L}*|oorspronkelijk\p{L}*|in plaats van|uitgegaan van|niet (?:zoals|als|conform) (?:\p{L}{2,10} )?(?:gepland|voorzien|beoogd|verwacht|aangekondigd|gemeld)|(?:streven|bedoeling|planning|verwachting|voornemen|inzet|doel) was)(?!\p{L})/iu;

/** A day that no longer holds, beside the one that does: `in plaats van op 1 juli 2024`, `later dan de beoogde datum van 1 mei 2024`. */
export const REPLACED =
  /(?<!\p{L})in plaats van\s(?:(?:per|op|in|vanaf|met ingang van)\s)?(?:(?:het|de|begin|medio|eind)\s)?[^,.;:()\d]{0,30}\d{1,2}?(?:\s\p{L}{3,9}\s)?\d{4}(?!\d)|(?<!niet\s)(?<!\p{L})(?:later|eerder) dan\s[^,.;:()\d]{0,60}(?:\d{1,2}\s\p{L}{3,9}\s|Q\d\s)?\d{4}(?!\d)/iu;

/** Before a stretch from one date to another: it moved from the one to the other. */
export const MOVED_FROM =
  /(?<!\p{L})(?:vertraagd|uitgesteld|verschoven|verschuift|schuift|opgeschoven|verplaatst)(?:\s(?:op|door|weer))?\svan\s$/iu;

/** Right before a date: it is the one that holds now, whatever was said before. */
export const HOLDS_NOW =
  /(?<!\p{L})(?:naar|uitgesteld tot|verschoven naar|nu(?: (?:voorzien|gepland|beoogd|verwacht))?|(?:dat|dit|en|nu) wordt(?: nu)?|wordt nu)\s(?:(?:op|per|in|voor|vanaf|met ingang van)\s)?(?:(?:het|de)\s)?$/iu;

/** Right before or behind a date: it held before; `beside` counts only where another date stands in the clause. */
export const HELD_BEFORE = {
  beside:
    /(?<!\p{L})(?:waar|eerder|eerst|voorheen|zou(?:den)?)\s(?:(?:op|per|in|voor|vanaf|nog)\s)?(?:(?:het|de)\s)?$/iu,
  before:
    /(?<!\p{L})(?:was|waren)(?:\s(?!(?:is|zijn|wordt|worden|nu)\s)[^\s,;:.()]{1,40}){0,12}?\s(?:voorzien|gepland|beoogd|verwacht)\s(?:op|per|in|voor|vanaf)\s(?:(?:het|de)\s)?$/iu,
  behind:
    /^\s(?:werd|is|was)\s(?:(?:nog|eerder)\s)?(?:gemeld|genoemd|aangekondigd|voorzien|gepland|beoogd|verwacht)(?!\p{L})|^[^.;:]{0,40},\s(?:maar|echter)\s(?:dat|dit)\s(?:wordt|is)(?!\p{L})/iu,
} as const;

/** «Wanneer de indiening volgt, is nog niet bekend»: what is asked of a date, and that there is none; both in one clause. */
export const NO_DATE_YET = {
  asked: /(?<!\p{L})(?:datum|moment|tijdstip|termijn|planning|wanneer)(?!\p{L})/iu,
  none: /(?<!\p{L})(?:niet (?:bekend|vastgesteld|bepaald|duidelijk|(?:aan )?te (?:zeggen|geven)|aangeven|zeggen)|onbekend|nader (?:te bepalen|bepaald)|geen (?:uitspraak|uitspraken|datum))(?!\p{L})/iu,
} as const;

/** Words by which a date is aimed at, whatever its verb. */
export const AIMS =
  /(?<!\p{L})(?:beoogd\p{L}*|voorzien\p{L}*|naar verwachting|verwacht\p{L}*|verwachting|planning|gepland\p{L}*|streven|streef\p{L}*|ambitie|koers\p{L}*|voornemen\p{L}*|zal|zullen|inzet|gericht op|verschuift|uitgesteld|wil|willen|ga|gaan|gaat|zodra)(?!\p{L})/iu;

/** A date behind one of these belongs to a paper or a meeting. */
export const PAPER_DATE =
  /(?<!\p{L})(?:\p{L}{0,20}(?:brief|brieven|debat|motie|moties|verslag|rapport|rapportage|overleg|begroting|begrotingsbehandeling|vergadering|amendement|nota|verzoek|reactie|vragen|uitspraak|arrest|evaluatie|onderzoek|cijfers|jaarverslag))(?:\s[^\s,.;:()]{1,30}){0,5}?\s(?:van|op|d\.d\.|over|uit)\s(?:(?:de|het)\s)?$/iu;

/** A day of a debate on it, behind which another stage has no date. */
export const DEBATE_DATE = /(?<!\p{L})behandeling(?:\s[^\s,.;:()]{1,30}){0,8}?\s(?:op|van)\s$/iu;

/** A stage that stands behind one of these is only background, unless a date follows at once. */
export const BACKGROUND =
  /(?<!\p{L})(?:na|uit|via|tijdens|naar aanleiding van|reacties? (?:op|uit|in)|uitkomsten? van|resultaten? van|opbrengst(?:en)? (?:van|uit)|in reactie op|afgelopen|vooruitlopend op|naast|sinds)\s(?:(?:de|het|een)\s)?$/iu;

/** What a date depends on is no stage of its own: `onder voorbehoud van de voorhang`. */
export const PROVISO =
  /(?<!\p{L})(?:onder voorbehoud van|behoudens|afhankelijk van|in afwachting van|mede in verband met)\s(?:(?:de|het|een)\s)?(?:(?:verloop|uitkomst|uitkomsten|resultaat|resultaten|snelheid|afronding)\svan\s(?:(?:de|het)\s)?)?$/iu;

/** What is asked or said about a stage: a date before it is of that. */
export const SUBJECT_OF = /(?<!\p{L})(?:over|omtrent|inzake|rond|betreffende)\s(?:(?:de|het)\s)?(?:beoogde\s)?$/iu;

/** Prepositions behind which a bill is still the one that goes through a stage. */
export const GOVERNED: Readonly<Record<StageLeaf['stage'] | 'adjunct', readonly string[]>> = {
  aankondiging: ['met', 'aan', 'van'],
  internetconsultatie: ['van', 'voor', 'over', 'op', 'bij'],
  'raad-van-state': ['van', 'over', 'voor'],
  indiening: ['van', 'met'],
  behandeling: ['van', 'voor', 'over', 'bij', 'met'],
  inwerkingtreding: ['van', 'met', 'voor'],
  publicatie: ['van'],
  einde: ['van', 'via', 'middels', 'vanuit', 'met', 'voor'],
  other: ['van', 'voor', 'via', 'op', 'in', 'uit'],
  adjunct: ['via', 'door', 'met', 'middels', 'op grond van', 'op basis van'],
};

/** «Deze wijziging gaat per 1 januari in»: of the bill named before, where that sentence speaks of a change. */
export const THIS_CHANGE =
  /^\s*Deze\s(?:wets)?(?:wijziging|aanpassing)\s(?:gaat|wordt|zal|is|treedt|geldt|kan|werd)\s/u;
export const CHANGED =
  /(?<!\p{L})(?:\p{L}{0,12}wijzig\p{L}*|gewijzigd|aangepast|aanpassing\p{L}*|aan te passen)(?!\p{L})[^.]*\.\s*$/iu;

/** A pronoun that can only stand for what the sentence before speaks of. */
export const PRONOUN =
  /(?:(?<!\p{L})(?:ik|wij|we)\s(?:het|deze|dit)\s(?:dan|vervolgens|daarna|op|uw|in|aan|naar|voor|nog|deze|dit|medio|begin|eind|zo|rond)(?!\p{L}))|^\s*(?:Het|Dit|Deze|Die|Dat)\s(?:gaat|wordt|zal|is|treedt|kan|ging|werd)\s/u;
