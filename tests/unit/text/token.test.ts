import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../utils/text/token.ts';

const words = (text: string) =>
  tokenise(text, { start: 0, end: text.length }).map(({ word, upper }) => (upper ? `${word}^` : word));

describe('tokens', () => {
  it('take a site’s domain for a name, also where it ends the sentence', () => {
    expect(words('řekl webu zprávy.cz. Pak')).toEqual(['řekl', 'webu', 'zprávy.cz^', '.', 'pak^']);
    expect(words('Slut. En')).toEqual(['slut^', '.', 'en^']);
  });

  it('take a capital behind a small first letter for one', () => {
    expect(words('server iZprávy')).toEqual(['server', 'izprávy^']);
  });
});
