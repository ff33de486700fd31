import { expect, it } from 'vitest';
import type { Brief } from '../../../../utils/brief/brief.ts';
import { changesBetween } from '../../../../utils/library/changes/changes.ts';
import { blocksOfPlainText } from '../../../../utils/text/block.ts';
import { anArticle } from '../../../fixtures/article.ts';
import { aBrief } from '../../../fixtures/brief.ts';

const BOARD = 'The harbour board voted on Tuesday to keep the old crane, which cost 1 200 crowns in 1911.';
const QUOTE = '“It is the first thing that sailors see,” said Ines Holt, who chairs the board.';
const TIDE =
  'The quay will be closed for repairs until the end of the month, according to the harbour office.';

/** A version of the article, with what stands in “quotation marks” as quoted. */
function version(title: string, ...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const article = anArticle({ title, text, blocks: blocksOfPlainText(text) });
  const [statement] = aBrief(anArticle()).statements;
  const statements = [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    return { ...statement!, ...span, spans: [span] };
  });
  return { article, brief: { statements } as unknown as Brief };
}
const saved = version('The crane stays', BOARD, QUOTE, TIDE);
const changes = (...now: Parameters<typeof version>) => changesBetween(saved, version(...now));

it('sees none where only typography differs', () => {
  expect(
    changes('The crane  stays', BOARD.replace('1 200', '1\u00a0200'), QUOTE.replace(' said', '  said'), TIDE),
  ).toEqual([]);
});

it('sees a changed headline, with both wordings', () => {
  expect(changes('The crane goes', BOARD, QUOTE, TIDE)).toEqual([
    { kind: 'headline', before: 'The crane stays', after: 'The crane goes' },
  ]);
});

it('sees that somebody is now quoted as saying something else', () => {
  const after = QUOTE.replace('first', 'last');
  expect(changes('The crane stays', BOARD, after, TIDE)).toEqual([{ kind: 'quote', before: QUOTE, after }]);
});

it('sees that a quote is gone', () => {
  expect(changes('The crane stays', BOARD, TIDE)).toEqual([{ kind: 'quote', before: QUOTE, after: null }]);
});

it('sees a changed figure', () => {
  const after = BOARD.replace('1 200', '1 300');
  expect(changes('The crane stays', after, QUOTE, TIDE)).toEqual([{ kind: 'figure', before: BOARD, after }]);
});

it('takes one number written otherwise for wording', () => {
  const after = BOARD.replace('1 200', '1,200').replace('voted', 'decided');
  expect(changes('The crane stays', after, QUOTE, TIDE)).toEqual([{ kind: 'wording', before: BOARD, after }]);
});

it.each([
  'Correction: An earlier version gave the wrong year.',
  'An earlier version of this article gave the wrong year.',
  'Rättelse: I en tidigare version angavs fel år.',
])('sees a correction: %s', (note) => {
  expect(changes('The crane stays', BOARD, QUOTE, TIDE, note)).toEqual([
    { kind: 'correction', before: null, after: note },
  ]);
});

it('sees what came and what went', () => {
  const added = 'A café will open at the foot of it next spring, the owner has told the paper.';
  expect(changes('The crane stays', BOARD, QUOTE, added)).toEqual([
    { kind: 'passage', before: TIDE, after: null },
    { kind: 'passage', before: null, after: added },
  ]);
});

it('puts the substantial before the trivial', () => {
  const now = changes(
    'The crane goes',
    BOARD.replace('voted', 'decided'),
    QUOTE.replace('first', 'last'),
    TIDE.replace('month', 'year 2026'),
  );
  expect(now.map(({ kind }) => kind)).toEqual(['headline', 'quote', 'figure', 'wording']);
});

it('finds its way in a long text that was turned upside down', () => {
  const many = Array.from(
    { length: 400 },
    (_, i) => `Paragraph ${i} speaks of matter ${i * 7} in words of its own.`,
  );
  const before = version('Long', ...many);
  const after = version('Long', ...many.toReversed());
  expect(changesBetween(before, after)).toEqual([]);
});
