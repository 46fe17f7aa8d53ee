/** Headings inside a measure's chapter, and what stands below them. Data only: each matches a heading from end to end. */
import type { PartName } from '../candidates/measure.js';

export interface PartHeading {
  readonly part: PartName;
  readonly pattern: RegExp;
}

export const partHeadings: readonly PartHeading[] = [
  {
    part: 'dilemmas',
    pattern:
      /^(?:dilemma[’']?s?|knelpunten|aandachtspunten|uitdagingen|risico[’']?s)(?: en (?:dilemma[’']?s|knelpunten|aandachtspunten|risico[’']?s|uitdagingen))?(?: (?:bij|van|in) (?:de|deze) (?:sub)?(?:maatregel|uitvoering|aanpak))?$/i,
  },
  {
    part: 'stakeholders',
    pattern:
      /^(?:betrokkenen|betrokken partijen|betrokken (?:organisaties|veldpartijen)|wie zijn (?:er )?betrokken|partners|samenwerkingspartners)(?: bij (?:de|deze) (?:sub)?maatregel)?$/i,
  },
  {
    part: 'stepsTaken',
    pattern:
      /^(?:(?:gezette |genomen |ondernomen )?stappen(?: tot (?:nu|nog) toe| tot op heden)?|wat is er (?:al |tot nu toe )?gedaan|wat hebben we (?:al )?(?:gedaan|bereikt)|(?:behaalde |bereikte )?resultaten(?: tot nu toe)?|stand van zaken|voortgang(?: tot nu toe)?|tot nu toe)$/i,
  },
  {
    part: 'nextSteps',
    pattern:
      /^(?:vervolg(?:stappen|acties|traject)?|(?:de )?volgende stappen|komende stappen|planning(?: en vervolg)?|vooruitblik|vervolg en planning|(?:wat )?gaan we (?:nog )?doen|wat gaan we (?:nog )?doen)$/i,
  },
  {
    part: 'alreadyPossible',
    pattern: new RegExp('^wat (?:kunnen|kan|kunt) [^.;:?!]{1,90}? (?:nu |zelf |nu zelf )?(?:al )?(?:zelf )?doen$', 'i'),
  },
  {
    part: 'research',
    pattern:
      /^(?:onderzoek(?:en)?|onderzoek en monitoring|monitoring(?: en (?:evaluatie|onderzoek))?|monitor|evaluatie|uitkomsten (?:van )?onderzoek|resultaten doelstellingenmonitor)$/i,
  },
];

/** Words that only introduce the list below them: `Vertegenwoordiging van:`. */
export const introduces = (text: string): boolean => /:$/.test(text.trim());
