/** Generated letters: everything that the genre does, and what it never does, in random order. */
import fc from 'fast-check';

const word = fc.constantFrom(
  'de',
  'het',
  'samenwerking',
  'veerdienst',
  'onderwijs-',
  'en',
  'zorgaanbod',
  'financiële',
  'één',
  'niet-',
  'Kamer',
  'minister',
  '€ 51,8 miljoen',
  '1.500',
  '2022',
  '(v)so',
  'ﬁets',
  'af\u00adspraak',
  'www.voorbeeld.example/2024/01',
  '«kader»',
  'tlv\u2011aanvraag',
);
const digits = fc.integer({ min: 1, max: 40 }).map(String);
const glue = fc.constantFrom(' ', ' ', ' ', '-\n', '\n', ' \n', '.\n', '. ', ', ');
const mark = fc.oneof(
  digits,
  fc.constantFrom('!', '?', '®', '*', '”', '™', '?*', '®®', '<sup>3</sup>', '<sup>1, 2</sup>', '[^2]', '³'),
);

const prose = fc
  .array(fc.tuple(word, fc.option(mark, { freq: 6, nil: '' }), glue), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.map((p) => p.join('')).join(''));

const line = fc.oneof(
  { weight: 6, arbitrary: prose },
  fc.constantFrom(
    '',
    '\n',
    '# Kop',
    '## 2.1 Kop',
    '- punt',
    '• punt',
    'e Punt',
    '¢ punt',
    '1. Eerste.',
    'II. Deel',
    '| a | b |',
    '| --- | --- |',
    'a\tb\tc',
    'Onze referentie',
    '52104969',
    'Pagina 3 van 7',
    'Den Haag, 16 december 2021',
    '31 497',
    'Nr. 12',
    '**vet** en *schuin*',
    '---',
    ' Bladzijde',
    '<ul><li>een</li><li>twee</li></ul>',
    '[tekst](https://voorbeeld.example/a)',
    '\f',
    'Kamerstukken II 2021/22, 39 812, nr. 7',
    'op 7 oktober jl.',
    'T 070-1234567',
    'Contactpersoon',
    '> citaat',
    '\\* ster',
    '* los',
    '<b>',
    '&amp;',
    '[^4]: noot vier',
    '<sup>5</sup> noot vijf',
    '6 noot zes',
    '” noot',
  ),
);

/** A letter of up to sixty lines. */
export const letterText = fc.array(line, { minLength: 1, maxLength: 60 }).map((lines) => lines.join('\n'));

/** Any characters at all, letters and markup among them. */
export const anyText = fc.string({
  unit: fc.constantFrom(...'aB1 \n\t\r\f*<>[]()|#-–.,!?®"“”’^_`\\/:;&%€é'),
  minLength: 1,
  maxLength: 300,
});
