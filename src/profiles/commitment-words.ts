/**
 * How letters promise something to the Kamer. Data only: alternations of a regular expression, lower case.
 * Where a scan prints ï and m otherwise is the grammar's business.
 */

/** A way to deliver: verbs that take the Kamer in the same way. */
export interface Delivery {
  readonly why: string;
  /** How the Kamer stands beside the verb: as it is, with aan or naar, with met, with bij. */
  readonly to: 'bare' | 'aan' | 'met' | 'bij';
  readonly singular: string;
  readonly third: string;
  readonly plural: string;
  readonly infinitive: string;
  readonly withTe: string;
  readonly participle: string;
  /** What must follow a finite verb in a main clause for it to mean this. */
  readonly particle: string | null;
  /** Finite forms at the end of a subordinate clause. */
  readonly final: string;
}

export const deliveries: readonly Delivery[] = [
  {
    why: 'tell the Kamer',
    to: 'bare',
    singular: 'informeer|bericht|licht',
    third: 'informeert|bericht|licht',
    plural: 'informeren|berichten|lichten',
    infinitive: 'informeren|berichten|inlichten|bijpraten',
    withTe: 'te(?: kunnen)? informeren|te(?: kunnen)? berichten|in te lichten|bij te praten',
    participle: 'geïnformeerd|ingelicht|bijgepraat',
    particle: null,
    final: 'informeer|informeert|informeren|bericht|berichten|inlicht|inlichten',
  },
  {
    why: 'keep the Kamer posted',
    to: 'bare',
    singular: 'houd|hou|breng|stel',
    third: 'houdt|brengt|stelt',
    plural: 'houden|brengen|stellen',
    infinitive: 'op de hoogte (?:blijven )?(?:houden|brengen|stellen)',
    withTe: 'op de hoogte te (?:kunnen )?(?:houden|brengen|stellen)',
    participle: 'op de hoogte (?:gehouden|gebracht|gesteld)',
    particle: 'op de hoogte',
    final: 'op de hoogte (?:houd|hou|houden|breng|brengen|stel|stellen)',
  },
  {
    why: 'bring it to the notice of the Kamer',
    to: 'bare',
    singular: 'stel',
    third: 'stelt',
    plural: 'stellen',
    infinitive: 'in kennis stellen',
    withTe: 'in kennis te (?:kunnen )?stellen',
    participle: 'in kennis gesteld',
    particle: 'in kennis',
    final: 'in kennis (?:stel|stelt|stellen)',
  },
  {
    why: 'let the Kamer know',
    to: 'bare',
    singular: 'laat',
    third: 'laat',
    plural: 'laten',
    infinitive: 'laten weten',
    withTe: 'te (?:kunnen )?laten weten',
    participle: 'laten weten',
    particle: 'weten',
    final: '(?:laat|laten) weten',
  },
  {
    why: 'send the Kamer something',
    to: 'aan',
    singular: 'stuur|zend|verzend|bied|leg|verstrek|rapporteer|meld|koppel|presenteer',
    third: 'stuurt|zendt|verzendt|biedt|legt|verstrekt|rapporteert|meldt|koppelt|presenteert',
    plural: 'sturen|zenden|verzenden|bieden|leggen|verstrekken|rapporteren|melden|koppelen|presenteren',
    infinitive:
      '(?:toe|op|na)?sturen|(?:toe|na|ver)?zenden|aanbieden|voorleggen|verstrekken|rapporteren|terugkoppelen|(?:doen )?toekomen|presenteren|melden|meedelen|mededelen',
    withTe:
      '(?:(?:toe|op|na) )?te(?: kunnen)? sturen|(?:(?:toe|na) )?te(?: kunnen)? (?:ver)?zenden|aan te(?: kunnen)? bieden|voor te(?: kunnen)? leggen|te verstrekken|te rapporteren|terug te koppelen|te doen toekomen|te(?: kunnen)? presenteren',
    participle:
      '(?:toe|op|na)?gestuurd|(?:toe|na)?gezonden|verzonden|aangeboden|voorgelegd|verstrekt|gerapporteerd|teruggekoppeld|gepresenteerd|gemeld',
    particle: null,
    final:
      '(?:toe|op|na)?(?:stuur|stuurt|sturen)|(?:toe|na|ver)?(?:zend|zendt|zenden)|aanbied|aanbiedt|aanbieden|voorleg|voorlegt|voorleggen|verstrek|verstrekken|rapporteer|rapporteren|presenteer|presenteren',
  },
  {
    why: 'let the Kamer have it, give account of it',
    to: 'aan',
    singular: 'doe|breng',
    third: 'doet|brengt',
    plural: 'doen|brengen',
    infinitive: 'verslag (?:van )?doen|verslag uitbrengen|(?:een|het) (?:\\p{L}+ )?voorstel doen',
    withTe: 'verslag (?:van )?te doen|verslag uit te brengen|(?:een|het) (?:\\p{L}+ )?voorstel te doen',
    participle: 'verslag (?:van )?gedaan|verslag uitgebracht',
    particle: 'toekomen|verslag|mededeling',
    final: 'verslag (?:van )?doe|verslag (?:van )?doen|verslag uitbreng(?:en)?',
  },
  {
    why: 'share with the Kamer',
    to: 'met',
    singular: 'deel',
    third: 'deelt',
    plural: 'delen',
    infinitive: 'delen',
    withTe: 'te(?: kunnen)? delen',
    participle: 'gedeeld',
    particle: null,
    final: 'deel|deelt|delen',
  },
  {
    why: 'bring before the Kamer',
    to: 'bij',
    singular: 'dien|hang|maak',
    third: 'dient|hangt|maakt',
    plural: 'dienen|hangen|maken',
    infinitive: 'indienen|voorhangen|aanhangig maken',
    withTe: 'in te(?: kunnen)? dienen|voor te(?: kunnen)? hangen|aanhangig te(?: kunnen)? maken',
    participle: 'ingediend|voorgehangen|aanhangig gemaakt',
    particle: 'in|voor|aanhangig',
    final: 'indien|indient|indienen|voorhang|voorhangen',
  },
];

/** Who promises: the sender and the rest of the cabinet. */
export const government =
  '[il|]k|we|wij|(?:het|dit) kabinet|de regering|(?:de|mijn) (?:(?:demissionair|huidige?|nieuwe|volgende) )?(?:minister|staatssecretaris|bewindsperso(?:on|nen)|ambtgenoot|ambtsgenoot|collega)|mijn (?:ministerie|departement)';

/** Of this letter or of something else; `hereby` tells. */
export const herewith = 'hierm(?:ee|ede)';

/** Sure to be done in this very letter, or with it. */
export const doneHere: readonly string[] = [
  'hierbij',
  'bij deze',
  'bijgaande?',
  'bijgevoegde?',
  'bijgesloten',
  'hieronder',
  'hierna(?!\\s?:|,? \\p{L}+ te noemen| te noemen| genoemd| aangeduid)',
  'hierboven',
  'onderstaande?',
  'verderop',
  'vandaag',
  'heden',
  'bijlagen?(?: \\d+)?',
  'op (?:p\\.|pagina|blz\\.)',
  '(?:paragraaf|hoofdstuk) \\d+',
  '(?:in|met|bij|via|door|door middel van|middels|per|onder|als) (?:deze|dit|onderhavige|voorliggende) (?:\\p{L}+ )?(?:\\p{L}*(?:brief|rapportage|nota|notitie|reactie|appreciatie|verslag|paragraaf|passage|alinea|weg|overzicht|bericht|stuk)|(?:be)?antwoord(?:en|ing))',
];

/** Where «hiermee» means by this letter: «hoe gemeenten hiermee omgaan» speaks of something else. */
export const hereby =
  'hierm(?:ee|ede)(?=\\s(?:doe|voldoe|kom|geef|los|beschouw|is|zijn|stuur|bied|zend|informeer|bericht|wordt|worden|heb)\\p{L}*(?!\\p{L}))|(?<=^\\s*|[,;.–-]\\s|(?<!\\p{L})(?:ik|wij|we|u|kamer|is|zijn|ook|en)\\s)hierm(?:ee|ede)';

/** Words that put off what the verb alone would leave to this letter. */
export const later =
  'later|daarna|vervolgens|separaat|afzonderlijk|apart|te zijner tijd|t\\.z\\.t\\.|opnieuw|wederom|tussentijds|tijdig|zo spoedig mogelijk|zo snel mogelijk|zo (?:snel|spoedig) als|zodra|binnenkort|spoedig|op korte termijn|binnen (?:een|één|twee|drie|vier|zes|acht|enkele|\\d{1,2}) (?:dagen|weken|maanden|week|maand)|op een later moment|alsnog|doorlopend|voortdurend|(?:blijf|blijven|blijft)|houd(?:t|en)?(?=\\s[^.;]{0,80}op de hoogte)|(?:separate|aparte|afzonderlijke|nadere) \\p{L}*(?:brief|reactie)';

/** Again and again: a promise where the sender says it of himself, a custom where it is said of a paper. */
export const recurring =
  'periodiek|regelmatig|geregeld|op gezette tijden|(?:half|twee)?jaarlijks|maandelijks|per kwartaal|(?:twee|drie|vier)\\s?(?:keer|maal) per jaar|(?:elk|ieder) (?:half ?jaar|kwartaal)|(?:elke|iedere) (?:maand|(?:twee|drie|vier|zes) maanden)';

/** What makes an infinitive a promise. Hope and ambition do not. */
export const expectations =
  'verwacht|verwachten|verwachting|streef|streven|streeft|voornemens|voornemen|planning|van plan|bedoeling|ervan uit|er van uit|(?:de|mijn|onze) inzet is|beoog|beogen|beoogt|beoogd|ik ben (?:graag |uiteraard )?bereid|ben ik (?:graag |ook )?bereid|zijn (?:wij|we) (?:graag |ook )?bereid|(?:wij|we) zijn (?:graag )?bereid|het kabinet is bereid';

/** What others want, or was said before: no promise of this letter. */
export const reported =
  'aangegeven|gemeld|aangekondigd|gezegd|toegelicht|vermeld|gevraagd|verzocht|verzoekt|verzoeken|vraagt|vragen|bepleit|gaf|gaven|meldde|schreef|zou|zouden|wil|wilt|willen|wenst|wensen';

/** What it would be good or the law that is done: behind these «dat» promises nothing. */
export const wished =
  'belang|belangrijk|hecht|hechten|wenselijk|gewenst|noodzakelijk|nodig|essentieel|cruciaal|vanzelfsprekend|bepaalt|bepalen|schrijft voor|schrijven voor|verplicht|vereist|gebruikelijk(?= (?:dat|om))|(?:uitgangspunt|gewoonte)(?= (?:(?:is|blijft),? )?(?:dat|om))';

/** Gatherings before or after which something is promised. */
export const gatherings =
  '\\p{L}*debat|\\p{L}*overleg|algemeen overleg|AO|WGO|CD|\\p{L}*behandeling|\\p{L}*vergadering|rondetafel\\p{L}*|\\p{L}*reces|\\p{L}*formatie|verkiezingen|Prinsjesdag|\\p{L}*top|\\p{L}*[Rr]aad|stemming(?:en)?|inwerkingtreding|besluitvorming|technische briefing';

/** Papers in which something is promised. */
export const papers =
  '\\p{L}*(?:[Kk]amer)?brief|\\p{L}*rapportage|\\p{L}*bericht|\\p{L}*reactie|\\p{L}*nota|\\p{L}*begroting|\\p{L}*jaarverslag|\\p{L}*beantwoording|\\p{L}*monitor|\\p{L}*agenda|\\p{L}*evaluatie|\\p{L}*verslag|\\p{L}*notitie|\\p{L}*appreciatie';

/** Adjectives that say that a paper is still to come. */
export const coming =
  'volgende|eerstvolgende|eerstkomende|komende|aankomende|aanstaande|nieuwe|nadere|aparte|separate|afzonderlijke|toekomstige|(?:nog )?te verschijnen';

/** What `toegezegde` must stand before to be about the Kamer: money is promised, too. */
export const toegezegdePapers =
  'brief|kamerbrief|reactie|kabinetsreactie|beleidsreactie|evaluatie|rapportage|informatie|overzicht|analyse|notitie|onderzoek|planning|terugkoppeling|stand van zaken|appreciatie|update|verkenning';
