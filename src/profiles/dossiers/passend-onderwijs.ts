/**
 * Passend onderwijs, dossier 31 497: the 25 measures of the verbeteraanpak of November 2020 under their first titles
 * and those of the fifth progress report (April 2026), and the words by which letters speak of them.
 */
import { generic } from './generic.js';
import type { Profile } from './profile.js';

export const passendOnderwijs: Profile = {
  ...generic,
  id: 'passend-onderwijs',
  about: 'Passend onderwijs (dossier 31 497): the 25 measures of the verbeteraanpak of 2020.',
  dossiers: ['31497'],
  organisations: ['Ouders en Onderwijs'],
  measures: [
    {
      number: '1',
      titles: ['Leerrecht verankeren'],
      terms: ['leerrecht', 'leerrecht* verankeren', 'verankering van het leerrecht'],
    },
    {
      number: '2',
      titles: [
        'Een landelijke norm voor basisondersteuning met een brede basis',
        'Een landelijke norm voor basisondersteuning',
      ],
      terms: [
        'landelijke norm',
        'norm voor basisondersteuning',
        'norm voor de basisondersteuning',
        'norm basisondersteuning',
        'basisnorm',
      ],
    },
    {
      number: '3',
      titles: ['Strakkere zorgplicht'],
      terms: [
        'strakkere zorgplicht',
        'zorgplicht strakker',
        'aanscherping van de zorgplicht',
        'aanscherpen van de zorgplicht',
      ],
    },
    {
      number: '4',
      titles: ['Hoorrecht wettelijk verankeren', 'Hoorrecht'],
      terms: ['hoorrecht'],
    },
    {
      number: '5',
      titles: ['Een aanspreekpunt voor elke VO-leerling'],
      terms: ['aanspreekpunt voor elke vo-leerling', 'vast aanspreekpunt', 'vaste aanspreekpunt'],
    },
    {
      number: '6',
      titles: ['Betere informatie in de schoolgids', 'Betere informatie in de schoolgids over passend onderwijs'],
      terms: ['informatie in de schoolgids*', 'ondersteuningsaanbod in de schoolgids*'],
    },
    {
      number: '7',
      titles: ['In elk samenwerkingsverband een steunpunt'],
      terms: [
        'ouder- en jeugdsteunpunt*',
        'ouder- en jeugdinformatiepunt*',
        'steunpunt in elk samenwerkingsverband',
        'steunpunt voor ouders en leerlingen',
      ],
    },
    {
      number: '8',
      titles: [
        'Meer mogelijk maken voor o.a. EMB-leerlingen en hoogbegaafden om thuiszitten te voorkomen',
        'Meer mogelijk maken om verzuim en schooluitval te voorkomen',
      ],
      terms: [
        'onderwijszorgarrangement*',
        'experiment onderwijszorgarrangementen',
        'aanpak verzuim',
        'verzuimaanpak',
        'aanwezigheidsbeleid',
        'terugdringen schoolverzuim',
        'terugdringen verzuim',
        'wetsvoorstel verzuim',
        'digitale school',
        'digitaal afstandsonderwijs',
        'maatwerk in het funderend onderwijs',
        'aanbod hoogbegaafdheid',
        'aanbod voor hoogbegaafde*',
        'plan van aanpak hoogbegaafdheid',
      ],
    },
    {
      number: '9',
      titles: [
        'Betere en snellere besluiten: doorbraakaanpak wanneer onderwijs en zorg niet tot een aanbod komen',
        'Betere en snellere besluiten: doorbraakaanpak',
      ],
      terms: ['doorbraakaanpak'],
    },
    {
      number: '10',
      titles: [
        'Heldere stappen wanneer ouders en school er niet uitkomen, ondersteuning van onderwijsconsulenten blijft',
        'Heldere stappen wanneer ouders, school en zorg er niet uitkomen',
      ],
      terms: ['escalatieladder*', 'onderwijsconsulenten', 'onderwijs(zorg)consulenten', 'onderwijszorgconsulenten'],
    },
    {
      number: '11',
      titles: ['Landelijk bindende geschillenbeslechting', 'Uitspraken van de geschillencommissie bindend'],
      terms: ['geschillencommissie', 'geschillenbeslechting', 'geschillencommissie passend onderwijs'],
    },
    {
      number: '12',
      titles: ['Geen VT-melding bij puur een geschil over passend onderwijs'],
      terms: ['vt-melding*', 'veilig thuis-melding*', 'melding* bij veilig thuis'],
    },
    {
      number: '13',
      titles: ['Meer en beter toezicht', 'Meer en beter toezicht op passend onderwijs'],
      terms: ['meer en beter toezicht'],
    },
    {
      number: '14',
      titles: [
        'Via onder meer de basisnorm helder maken wat we van onze leraren en schoolleiders verwachten',
        'Heldere verwachtingen van leraren en schoolleiders in het regulier onderwijs',
      ],
      terms: ['heldere verwachtingen van leraren', 'ruimte in regels'],
    },
    {
      number: '15',
      titles: ['Meer betrokkenheid en inspraak van leraren; middelen transparanter'],
      terms: ['inspraak van leraren', 'inspraak voor leraren'],
    },
    {
      number: '16',
      titles: ['Expertise van jeugdhulp beter benutten in de school', 'Verbeteren samenwerking jeugdhulp en school'],
      terms: [
        'met andere ogen',
        'samenwerking jeugdhulp en school',
        'zorg in onderwijstijd',
        'brugfunctionaris*',
        'brugfunctie',
      ],
    },
    {
      number: '17',
      titles: ['Leraren beter voorbereiden'],
      terms: ['leraren beter voorbereiden', 'beter voorbereiden van leraren'],
    },
    {
      number: '18',
      titles: ['Minder administratie voor leraren en school'],
      terms: ['minder administratie'],
    },
    {
      number: '19',
      titles: ['Heldere eisen aan besturen en samenwerkingsverbanden'],
      terms: ['programma van eisen', 'heldere eisen aan besturen'],
    },
    {
      number: '20',
      titles: [
        'Samenwerkingsverband: meer dialoog en beter benutten ondersteuningsplan',
        'Samenwerkingsverbanden: meer dialoog en beter benutten ondersteuningsplan',
      ],
      terms: ['beter benutten ondersteuningsplan', 'beter benutten van het ondersteuningsplan'],
    },
    {
      number: '21',
      titles: [
        'Verder verbeteren van de governance',
        'Scheiden van bestuur en toezicht alsmede onafhankelijker toezicht',
      ],
      terms: [
        'scheiden van bestuur en toezicht',
        'scheiding van bestuur en toezicht',
        'onafhankelijk toezicht',
        'onafhankelijker toezicht',
        'onafhankelijk intern toezicht',
        'onafhankelijke leden in de raad van toezicht',
      ],
    },
    {
      number: '22',
      titles: ['Onnodige kosten voorkomen'],
      terms: ['onnodige kosten'],
    },
    {
      number: '23',
      titles: ['Aanpakken van onnodige reserves'],
      terms: ['onnodige reserves', 'bovenmatige reserves', 'bovenmatige vermogens', 'afbouw van de reserves'],
    },
    {
      number: '24',
      titles: ['Voortzetting Steunpunt Passend Onderwijs'],
      terms: ['voortzetting steunpunt passend onderwijs', 'subsidie aan het steunpunt passend onderwijs'],
    },
    {
      number: '25',
      titles: ['Verkennen directe bekostiging van het praktijkonderwijs'],
      terms: ['directe bekostiging'],
    },
  ],
};
