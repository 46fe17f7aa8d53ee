/** Whether a Dutch clause speaks of what has been or of what is and comes; by its verbs, without a parser. */

const PRETERITE = new Set(
  (
    'was waren werd werden had hadden kwam kwamen ging gingen vond vonden bleek bleken kreeg kregen stond stonden zat ' +
    'zaten gaf gaven begon begonnen sprak spraken liep liepen deed deden bood boden stuurde stuurden startte startten ' +
    'schreef schreven vroeg vroegen verzocht verzochten meldde meldden zegde zegden leverde leverden maakte maakten ' +
    'zette bezocht bezochten ontving ontvingen oordeelde oordeelden deelde deelden verscheen verschenen trad ' +
    'traden stemde stemden nam namen besloot besloten sloot sloten hield hielden riep riepen liet lieten legde legden ' +
    'bracht brachten kondigde kondigden volgde volgden leidde leidden zag zagen steeg stegen daalde daalden kon konden ' +
    'moest moesten wilde wilden zou zouden voerde voerden richtte richtten stelde stelden nodigde nodigden'
  ).split(' '),
);
const PERFECT = new Set('heb hebt heeft hebben ben bent is zijn'.split(' '));
const PRESENT = new Set(
  (
    'zal zult zullen wordt worden gaat gaan ga kan kunnen moet moeten wil willen komt komen kom ontvangt ontvangen ' +
    'informeer informeert informeren stuur stuurt sturen verwacht verwachten start starten begint beginnen bied biedt ' +
    'bieden volgt volgen verschijnt treedt treden loopt lopen vindt vinden neemt nemen maak maakt maken blijft blijven ' +
    'leg legt leggen zend zendt zenden rondt ronden dien dient dienen streef streeft streven publiceer ' +
    'publiceert publiceren verspreid verspreidt verspreiden gebruikt werkt werken doe doet doen ' +
    'geldt duurt eindigt eindigen staat staan krijgt krijgen voer voert voeren geef geeft geven kom bespreek bespreken heeft hebben is zijn past passen'
  ).split(' '),
);

/** Nouns that look like participles beside «hebben» and «zijn». */
const NOUNS = new Set(
  'gemeenten gebieden gelden gezinnen gevallen gedragen gebouwen gegevens gesprekken gebied geld geluid getallen gebeurtenissen gevolgen gebruiken genoten verband verzuim beleid beeld bestand bedrag bewijs overheid onderwijs gelet verbond ondersteuning onderzoek geleden bekend betrokken gereed voornemens verantwoordelijk gepland ingepland voorzien beoogd geagendeerd verwacht bedoeld gericht verplicht bereid beraad bewust bezig geschikt gewenst'.split(
    ' ',
  ),
);
const PARTICIPLE =
  /^(?:(?:aan|af|achter|bij|door|in|mee|na|om|onder|op|over|plaats|samen|terug|toe|tegen|uit|vast|voor|voort|weg|open|vrij|deel|goed|kennis)?ge[a-zà-ÿ]{2,}(?:d|t|en|aan|daan)|(?:aan|in|op|uit|af|voor)?(?:be|ver|ont|her|er|over|onder|vol|voor)[a-zà-ÿ]{3,}(?:d|t|en|daan))$|^(?:gedaan|gegaan|geweest|verschenen|overlegd|onderzocht)$/;

/** Compound nouns that open and end like participles: onderzoeksrapport, overzicht, verbetertraject. */
const NOUN_END = /(?:rapport|overzicht|inzicht|traject|project|contract|budget|document|moment|instrument)$/;

const isParticiple = (word: string): boolean => PARTICIPLE.test(word) && !NOUNS.has(word) && !NOUN_END.test(word);

/** organiseerden, publiceerde; not the participles that stand before a noun. */
const REGULAR = /^(?!ge)[a-zà-ÿ]{2,}eerden?$/;

/** With these a participle is no past: wordt ingediend, zal zijn ingediend. */
const COMING = new Set('zal zult zullen wordt worden gaat gaan ontvangt'.split(' '));

/** Past: a preterite, or a perfect; present: any other finite verb that is known; null: no verb that tells. */
export function tenseOf(clause: string): 'past' | 'present' | null {
  let [coming, perfect, participle, present] = [false, false, false, false];
  let before = '';
  for (const word of clause.toLowerCase().match(/[a-zà-ÿ]+/g) ?? []) {
    if (PRETERITE.has(word) || REGULAR.test(word)) return 'past';
    coming ||= COMING.has(word);
    perfect ||= PERFECT.has(word);
    present ||= PRESENT.has(word);
    // «zijn voornemens u te berichten»: behind «te» stands an infinitive, whatever it looks like.
    participle ||= before !== 'te' && isParticiple(word);
    before = word;
  }
  if (coming) return 'present';
  if (perfect && participle) return 'past';
  return present || perfect ? 'present' : null;
}
