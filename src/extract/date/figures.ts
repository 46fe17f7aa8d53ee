/** When four figures are a year: everything is declined that counts, costs, numbers or addresses something. */
import { tenseOf } from '../../dutch/tense.js';
import { S } from './parts.js';

/** Prepositions and words of time; behind them four figures are a year even before a noun. */
const TIME =
  /(?:^|[\s(«‘“"'/–-])(?:in|sinds|vanaf|per|sedert|eind|einde|begin|medio|midden|jaar|jaren|ja[ao]rgang|gedurende|tijdens|uiterlijk|peildatum|t\/m|tot en met|vergeleken met|vergelijking met|opzichte van|loop van|ultimo|cohort|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s+(?:het\s+)?$/i;
/** Words of measure and numbering before figures. */
const COUNTED =
  /(?:[€$£#]|\b(?:ruim|circa|ca\.|ongeveer|bijna|zo[’']n|meer dan|minder dan|hoger dan|lager dan|maximaal|minimaal|minstens|totaal|gemiddeld|nog|slechts|zeker|de|deze|die|alle|onze|hun|met|artikel|artikelen|art\.|lid|p\.|pp\.|blz\.|pag\.|pagina|pagina[’']s|postbus|kamer|nr\.?|nrs\.?|nummer|stuk|toestel|tel\.?|telefoon|fax|iban|kvk|kenmerk|referentie|code|versie|iso|nen|EUR|pers\.|eerste|laatste))\s*:?\s*$/i;
/** A figure, or a sign of a larger one, right before. */
const NUMBER_BEFORE = /(?:\d[ \u00a0]|[\d][.,:/-]|[-–][A-Za-z]?|[.,/@_=#&+])$/;
const NUMBER_AFTER = /^(?:[.,:/]\d|[ \u00a0]?%|[ \u00a0]\d{3}(?![\d-])|[@_=#&+]|-[\wÀ-ÿ])/;
const THING =
  /^\s+(?:(?:[a-zà-ÿ]+e|extra|fulltime|nog|meer)\s+)?(?:(?:[a-zà-ÿ-]*(?:leerlingen|scholen|kinderen|jongeren|studenten|leraren|docenten|ouders|besturen|plaatsen|plekken|woningen|personen|mensen|gemeenten|bedrijven|gezinnen|huishoudens|meldingen|aanvragen|instellingen|organisaties|deelnemers|respondenten|reacties|inschrijvingen|vestigingen|gevallen|medewerkers|werknemers|ambtenaren|banen|vluchtelingen|statushouders|asielzoekers|vrijwilligers|zaken|klachten|exemplaren|bezoekers|cliënten|patiënten|agenten|militairen|inwoners|adressen|vragen|initiatieven|projecten|trajecten|brieven|documenten|lessen|zetels|auto[’']s|voertuigen|laptops|boeken))|uur|uren|fte|fte[’']s|euro|km|kilometer|meter|m2|m3|ton|kg|kWh|MW|GW|MWh|dagen|weken|keer|maal|stuks|hectare|ha|procent|miljoen|mln|miljard|mld)(?![\wÀ-ÿ])/i;
const MONEY = /^\s+(?:euro|miljoen|mln|miljard|mld|procent)(?![\wÀ-ÿ])/i;
/** A postcode: 2011 AB. */
const POSTCODE = /^[ \u00a0]?(?!EN\b|IN\b|OP\b)[A-Z]{2}(?![\wÀ-ÿ])/;
/** What a citation without its first word still shows: a dossier of five figures, or one of the Eerste Kamer and its letter. */
const DOSSIER = new RegExp(
  `^,?${S}(?:\\d{2}[ \\u00a0]?\\d{3}(?:[-/ \\u00a0,]|$)|[CLXVI]{2,8},${S}[A-Z]{1,2}(?![\\wÀ-ÿ]))`,
);

/** What is left of June or July: the day is lost, and the year alone would be another date. */
const HALF_READ = /\d[ \u00a0]ju[a-z1|]{1,2}[ \u00a0]$/i;

/** Whether bare figures (`2024`, `2021-2025`) with this text around them name a year. */
export function namesYear(before: string, after: string, pair: boolean): boolean {
  if (NUMBER_BEFORE.test(before) || NUMBER_AFTER.test(after) || POSTCODE.test(after) || MONEY.test(after)) return false;
  if (DOSSIER.test(after) || HALF_READ.test(before)) return false;
  if (TIME.test(before)) return true;
  if (/\b(?:p\.|pp\.|blz\.|pagina[’']?s?|artikelen|nrs?\.)\s*$/i.test(before)) return false;
  if (pair) return !THING.test(after);
  return !COUNTED.test(before) && !THING.test(after);
}

/** In «middelen voor 2023», «voor 2023 voortgezet» voor is for, and the year belongs to an amount. */
const AMOUNT_BEFORE =
  /(?:begrote|budget|middelen|bedrag|raming|subsidie|bekostig|tarie|beschikbaar|gereserveerd|geraamd|miljoen|mln|euro|geld|inzet|€)[a-zà-ÿ]*(?:\s[^\s.;]+){0,6}\s+$/i;
const AMOUNT_AFTER =
  /^\s+(?:[a-zà-ÿ]+\s){0,2}(?:voortgezet|beschikbaar|verlengd|vastgesteld|begroot|geraamd|gereserveerd|bestemd|toegekend|verhoogd|verlaagd|geïndexeerd|bedraagt|bedragen|€|(?:is|zijn|wordt|worden|staat)\s[^.,;]{0,40}(?:€|euro|miljoen|mln))/i;
/** What is for a year without money, with what it is of: de planning voor 2025, het jaarplan van de dienst voor 2025. */
const PURPOSE =
  /(?:ambitie|begroting|doel|plan|planning|agenda|cijfer|prognose|verwachting|norm|opgave|percentage|aantal|capaciteit|programma|prioriteit|plafond|contingent|streef\w+|vooruitzicht|termijn|visie|beeld)(?:s|en|nen|stelling|stellingen|lling)?(?:\s(?<of>van\s(?:[^\s.;:,()]+\s){1,6}?))?\s*$/i;
/** Several years: none of them is a limit. */
const MORE_YEARS =
  /^(?:,\s20\d\d){0,4}\s(?:en|tot en met|t\/m)\s(?:(?:de\s)?(?:verder|verdere|volgende|latere)(?![\wÀ-ÿ])|20\d\d(?!\d))/;

/** A sentence that opens with something «voor 2025» and goes on with its verb: De afspraken voor 2025 volgen. */
export function opensSentence(before: string, after: string): boolean {
  const open = /(?:^|[.!?]\s)\s*((?:De|Het|Deze|Dit|Onze|Mijn|Alle)\s[^.;:,!?()]{2,80}\s)$/.exec(before)?.[1];
  const verb = /^\s([a-z]+)(?![\wÀ-ÿ])/.exec(after)?.[1];
  if (open === undefined || verb === undefined) return false;
  return tenseOf(open) === null && tenseOf(verb) !== null && !/\s(?:dat|die|om|te|of|als|wie|wat|waar\w*)\s/.test(open);
}

/** What voor means before a year: an amount for it, something else for it, or before it. */
export function meaningOfVoor(before: string, after: string, printed: string): 'amount' | 'for' | 'before' {
  if (AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after)) return 'amount';
  const purpose = PURPOSE.exec(before);
  if (purpose !== null && tenseOf(purpose.groups?.of ?? '') === null) return 'for';
  const several = MORE_YEARS.test(after) || /jaar|jaren/i.test(printed);
  return several || (/20[1-9]\d$/.test(printed) && opensSentence(before, after)) ? 'for' : 'before';
}

/** A day or season something is planned for: also then voor is no limit. */
export const plannedFor = (before: string, after: string): boolean =>
  /(?:gepland|voorzien|geagendeerd|ingepland|uitgenodigd|beoogd|niet)(?:\s[a-zà-ÿ]+){0,1}\s+$/i.test(before) ||
  /^\s+(?:gepland|voorzien|geagendeerd|ingepland)/i.test(after);
