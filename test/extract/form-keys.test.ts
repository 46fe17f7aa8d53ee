/** Letters without which a form need not be tried. */
import { expect, it, test } from 'vitest';
import { keysOf } from '../../src/extract/measure/form-keys.js';
import { statusForms } from '../../src/profiles/status-forms.js';

it.each([
  ['§ wordt ~niet uitgevoerd', ['uitgevoerd']],
  ['§ (?:is|zijn) ~(?:afgerond|voltooid)', ['afgerond', 'voltooid']],
  ['(?:stop|stoppen) (?:ik|we) ~met §', ['stop', 'stoppen']],
  ['[Uu]itvoering van §', ['itvoering']],
  ['§ (?:vervalt|komt ~te vervallen|(?:is|zijn) ~komen te vervallen)', ['vervalt', 'vervallen', 'vervallen']],
  ['§ (?:als )?(?:door|op)', []],
  ['§ wordt (?:gestaakt )?(?! door)', ['wordt']],
  ['maatregelen?', ['maatregele']],
  ['stap(?:pen){1,2} gezet', ['gezet']],
  ['gestart|begonnen', ['gestart', 'begonnen']],
  ['gestart|op', []],
  ['op §', []],
])('%s', (form, keys) => {
  expect(keysOf(form)).toEqual(keys);
});

test('most forms of a status have letters of their own', () => {
  const all = statusForms.flatMap(({ forms }) => forms);
  const telling = all.filter((form) => keysOf(form).length > 0 && keysOf(form).every((key) => key.length > 3));
  expect(telling.length).toBeGreaterThan(0.8 * all.length);
});
