import { describe, expect, it } from 'vitest';
import { linkToPassage, textFragment } from '../../../utils/export/text-fragment.ts';

const fragmentOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return decodeURIComponent(textFragment(text, { start, end: start + words.length }));
};

describe('a text fragment', () => {
  it('gives short words whole, with its own signs encoded', () => {
    const text = 'The quay, half-built & empty, is closed.';
    expect(textFragment(text, { start: 4, end: 28 })).toBe('#:~:text=quay%2C%20half%2Dbuilt%20%26%20empty');
  });

  it('gives long words by their beginning and end', () => {
    const words = `The harbour board had known since the spring ${'and said nothing of it '.repeat(6)}until this very Monday morning.`;
    expect(fragmentOf(words, words)).toBe('#:~:text=The harbour board had,this very Monday morning.');
  });

  it('goes over blocks by the first and the last of them', () => {
    const text = 'First line of what was said.\n\nLast line of what was said then.';
    expect(fragmentOf(text, text)).toBe('#:~:text=First line of what,what was said then.');
  });

  it('gives the words before where the passage stands twice', () => {
    const text = 'On Monday it was closed. On Tuesday, she said, it was closed.';
    expect(fragmentOf(text, 'it was closed', 30)).toBe('#:~:text=Tuesday, she said,-,it was closed');
  });

  it('takes the place of a fragment in the address', () => {
    expect(linkToPassage('https://a.invalid/b?c#d', 'Closed', { start: 0, end: 6 })).toBe(
      'https://a.invalid/b?c#:~:text=Closed',
    );
  });
});
