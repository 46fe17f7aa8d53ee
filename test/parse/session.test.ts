import { expect, test } from 'vitest';
import { analyseText } from '../support/pipeline.js';

test.each([
  ['Vergaderjaar 2024–2025', '2024-2025'],
  ['Vergaderjaar 2024/25', '2024-2025'],
  ['Vergaderjaar: 2024-2025', '2024-2025'],
  ['- **Vergaderjaar:** 2024-2025', '2024-2025'],
  ['Het vergaderjaar: 2024-2025', null],
])('the session of «%s»: %s', async (line, session) => {
  const { result } = await analyseText(
    `${line}\n\n39 812\n\nNr. 57\n\nDen Haag, 3 maart 2025\n\nDe boot **vaart** weer.\n`,
  );
  expect(result.letter.vergaderjaar).toBe(session);
});
