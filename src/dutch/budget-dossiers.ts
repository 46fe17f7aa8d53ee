/**
 * Dossiers in which every paper belongs to a chapter of the state budget (`36 600 VIII`), by the
 * year that they are about. A number without its chapter can then not be looked up.
 */

export type BudgetKind = 'rijksbegroting' | 'voorjaarsnota' | 'najaarsnota' | 'jaarverslag';

const DOSSIERS: Readonly<Record<BudgetKind, Readonly<Record<number, string>>>> = {
  rijksbegroting: {
    1996: '24400',
    1997: '25000',
    1998: '25600',
    1999: '26200',
    2000: '26800',
    2001: '27400',
    2002: '28000',
    2003: '28600',
    2004: '29200',
    2005: '29800',
    2006: '30300',
    2007: '30800',
    2008: '31200',
    2009: '31700',
    2010: '32123',
    2011: '32500',
    2012: '33000',
    2013: '33400',
    2014: '33750',
    2015: '34000',
    2016: '34300',
    2017: '34550',
    2018: '34775',
    2019: '35000',
    2020: '35300',
    2021: '35570',
    2022: '35925',
    2023: '36200',
    2024: '36410',
    2025: '36600',
    2026: '36800',
  },
  voorjaarsnota: {
    2012: '33280',
    2013: '33640',
    2014: '33940',
    2015: '34210',
    2016: '34485',
    2017: '34730',
    2018: '34960',
    2019: '35210',
    2020: '35450',
    2021: '35850',
    2022: '36120',
    2023: '36350',
    2024: '36550',
    2025: '36725',
  },
  najaarsnota: {
    2012: '33480',
    2013: '33805',
    2014: '34085',
    2015: '34350',
    2016: '34620',
    2017: '34845',
    2018: '35095',
    2019: '35350',
    2020: '35650',
    2021: '35975',
    2022: '36250',
    2023: '36470',
  },
  jaarverslag: {
    2011: '33240',
    2012: '33605',
    2013: '33930',
    2014: '34200',
    2015: '34475',
    2016: '34725',
    2017: '34950',
    2018: '35200',
    2019: '35470',
    2020: '35830',
    2021: '36100',
    2022: '36360',
    2023: '36560',
    2024: '36740',
  },
};

const KIND_OF = new Map(
  (Object.keys(DOSSIERS) as BudgetKind[]).flatMap((kind) =>
    Object.values(DOSSIERS[kind]).map((d) => [d, kind] as const),
  ),
);

/** The kind of budget paper that a dossier (five digits) holds, or null for any other dossier. */
export const budgetKind = (dossier: string): BudgetKind | null => KIND_OF.get(dossier) ?? null;
