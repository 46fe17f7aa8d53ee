/** What points from the day of the letter: dit schooljaar, de komende vier jaar, over 15 jaar, binnenkort. */
import { numeral, readNumeral } from '../../dutch/numerals.js';
import { form } from './form.js';
import type { Form } from './form.js';
import { CALENDAR_YEAR, END, POINTER, S, S0, SCHOOL_YEAR, pointer } from './parts.js';

export const deictic: readonly Form[] = [
  {
    name: 'school year from the letter',
    why: 'dit schooljaar; «het schooljaar» refers to something said before',
    form: form(`(?<p>${POINTER})${S}(?:${SCHOOL_YEAR})${END}`),
    read: ({ p }) => ({ is: 'schoolyear', year: { said: 'deictic', offset: pointer(p ?? '') ?? 0 } }),
  },
  {
    name: 'span',
    why: 'counted, or one unit: de komende jaren has no end',
    form: form(
      `(?<p>afgelopen|voorbije|laatste|komende?|aankomende?|eerstkomende|aanstaande)${S}` +
        `(?:(?<n>${numeral})(?:${S}(?:tot|à|a|of)${S}(?<upTo>${numeral}))?${S})?(?<unit>half${S0}jaar|jaar|jaren|maand|maanden|week|weken)${END}`,
    ),
    read: ({ p, n, upTo, unit = '' }, text, end) => {
      const count = n === undefined ? 1 : readNumeral(upTo ?? n);
      const plural = /jaren|maanden|weken/i.test(unit);
      if (count === null || (n === undefined && plural)) return null;
      // The last years of something are counted from its end, not from the letter's.
      if (/^laatste$/i.test(p ?? '') && (n === undefined || /^\s+van\b/.test(text.slice(end, end + 8)))) return null;
      const side = /^(a?f|v|l)/i.test(p ?? '') ? 'back' : 'ahead';
      if (/week|weken/i.test(unit)) return { is: 'span', side, unit: 'days', count: 7 * count };
      const months = count * (/half/i.test(unit) ? 6 : /jaar|jaren/i.test(unit) ? 12 : 1);
      return Number.isInteger(months) ? { is: 'span', side, unit: 'months', count: months } : null;
    },
  },
  {
    name: 'horizon',
    why: 'over N jaar is a year; over N maanden is mostly a wait',
    form: form(`over${S}(?<n>${numeral})${S}jaar${END}`),
    read: ({ n }) => {
      const years = readNumeral(n ?? '');
      return years !== null && Number.isInteger(years) ? { is: 'horizon', years } : null;
    },
  },
  {
    name: 'horizon behind',
    why: 'the same, looking back',
    form: form(`(?<n>${numeral})${S}jaar${S}geleden${END}`),
    read: ({ n }) => {
      const years = readNumeral(n ?? '');
      return years !== null && Number.isInteger(years) ? { is: 'horizon', years: -years } : null;
    },
  },
  {
    name: 'year from the letter',
    why: 'without -e: «het volgende jaar» follows on something said before',
    form: form(
      `(?<p>dit|vorig|volgend)${S}${CALENDAR_YEAR}${END}|(?<q>komende?|afgelopen)${S}(?:kalender|begrotings|boek)jaar${END}|(?<r>huidige?|lopende?)${S}${CALENDAR_YEAR}${END}`,
    ),
    read: ({ p, q, r }) => ({ is: 'year', year: { said: 'deictic', offset: pointer(p ?? q ?? r ?? '') ?? 0 } }),
  },
  {
    name: 'month or week from the letter',
    why: 'a unit that points',
    form: form(`(?<p>deze|vorige|volgende)${S}(?<unit>maand|week)${END}`),
    read: ({ p, unit }) => ({
      is: 'unit',
      unit: /maand/i.test(unit ?? '') ? 'month' : 'week',
      offset: pointer(p ?? '') ?? 0,
    }),
  },
  {
    name: 'quarter from the letter',
    why: 'the past one is the last that is over, as with school years; «het volgende kwartaal» follows on something said before',
    form: form(`(?<p>dit|vorig|afgelopen|volgend|komende?|huidige?|lopende?)${S}kwartaal${END}`),
    read: ({ p }) => ({ is: 'unit', unit: 'quarter', offset: pointer(p ?? '') ?? 0 }),
  },
  {
    name: 'soon',
    why: 'kept only where one named product is promised',
    form: form(`(?:binnenkort|op${S}korte${S}termijn)${END}`),
    read: () => ({ point: { is: 'soon' }, bare: true }),
  },
];
