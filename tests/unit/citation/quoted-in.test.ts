import { expect, it } from 'vitest';
import { quotedIn } from '../../../utils/citation/quoted-in.ts';

it.each([
  ['(Lund, 2026)', '(Ines Holt, quoted in Lund, 2026)'],
  ['(Lund and von Quill)', '(Ines Holt, quoted in Lund and von Quill)'],
  ['[1]', 'Ines Holt, quoted in [1]'],
  ['Lund (2026)', 'Ines Holt, quoted in Lund (2026)'],
])('names the speaker before the reference %s', (reference, expected) => {
  expect(quotedIn('Ines Holt', reference, (speaker, inner) => `${speaker}, quoted in ${inner}`)).toBe(
    expected,
  );
});
