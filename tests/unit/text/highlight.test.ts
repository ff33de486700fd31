import { describe, expect, it } from 'vitest';
import { anchorOf, placeHighlights } from '../../../utils/text/highlight.ts';
import { aHighlight } from '../../fixtures/highlight.ts';

const TEXT = 'The ferry was late. The mayor was not. The ferry was late again on Friday.';
const words = (text: string, highlight: ReturnType<typeof aHighlight>) => {
  const span = anchorOf(text, highlight);
  return span && text.slice(span.start, span.end);
};

describe('the place of a highlight', () => {
  it('is where it was made, though the words stand there twice', () => {
    const second = TEXT.lastIndexOf('ferry was late');
    const highlight = {
      ...aHighlight(TEXT.slice(second), 'ferry was late'),
      start: second,
      end: second + 14,
      prefix: TEXT.slice(second - 32, second),
      suffix: ' again on Friday.',
    };
    expect(anchorOf(TEXT, highlight)).toEqual({ start: second, end: second + 14 });
    expect(anchorOf(`An added sentence. ${TEXT}`, highlight)?.start).toBe(second + 19);
  });

  it('is found again by what stands around it where the text before it has changed', () => {
    const highlight = aHighlight(TEXT, 'The mayor was not.');
    expect(words(`Updated at noon.\n\n${TEXT}`, highlight)).toBe('The mayor was not.');
  });

  it('is none where the words are gone', () => {
    expect(anchorOf('The harbour is closed.', aHighlight(TEXT, 'The mayor was not.'))).toBeNull();
  });
});

it('highlights come in the order of the text, lost ones last', () => {
  const [early, late] = [aHighlight(TEXT, 'The ferry'), aHighlight(TEXT, 'on Friday')];
  const lost = { ...aHighlight(TEXT, 'The mayor'), exact: 'The captain' };
  const placed = placeHighlights(TEXT, [lost, late, early]);
  expect(placed.map(({ highlight }) => highlight.exact)).toEqual(['The ferry', 'on Friday', 'The captain']);
  expect(placed[2]!.span).toBeNull();
});
