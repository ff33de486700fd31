import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/en.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { summarise } from '../../../utils/summary/summarise.ts';
import { blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';

const TEXT = `The town of Marrow Bay will close its old harbour in June, the council decided on Tuesday.

He called the vote a sad day. However, nobody appealed. Why was the harbour built where it was?

The harbour lost 40 of its 60 fishing boats in ten years, according to the council's own report.

Ferries to the islands will move to a new terminal in Orrin, which opens the same week.`;

const summary = (count: number) => {
  const blocks = blocksOfPlainText(TEXT);
  const sentences = splitSentences(TEXT, blocks, pack.sentences, 'en');
  return summarise({ text: TEXT, blocks, sentences, title: '', statements: [] }, pack.summary, {
    sentences: count,
  });
};

describe('summarise', () => {
  it('never takes a sentence that hangs in the air, nor a question', () => {
    const { ranking } = summary(3);
    expect(ranking.map((span) => slice(TEXT, span)).filter((s) => /^(He|However|Why)/.test(s))).toEqual([]);
    expect(ranking).toHaveLength(3);
  });

  it('gives its sentences in the order of the article', () => {
    const { sentences } = summary(2);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]!.start).toBeLessThan(sentences[1]!.start);
  });
});
