import { describe, expect, it } from 'vitest';
import { pack } from '../../../utils/languages/packs/en.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import { summarise } from '../../../utils/summary/summarise.ts';
import { type Block, blocksOfPlainText } from '../../../utils/text/block.ts';
import { slice } from '../../../utils/text/span.ts';
import type { Statement } from '../../../utils/text/statement.ts';

const TEXT = `The town of Marrow Bay will close its old harbour in June, the council decided on Tuesday.

He called the vote a sad day for the town. However, nobody has appealed against the decision. Why was the harbour built where the wind is worst?

The harbour lost 40 of its 60 fishing boats in ten years, according to the council's own report.

“We fought for this harbour for as long as anybody here can remember.” Ferries to the islands will move to a new terminal in Orrin, which opens the same week.

Marrow Bay's old harbour will close in June, the council of the town has decided.`;

interface Options {
  count?: number;
  title?: string;
  text?: string;
  blocks?: Block[];
  statements?: Statement[];
  data?: typeof pack.summary | null;
}

function summary({
  count = 3,
  title = '',
  text = TEXT,
  blocks,
  statements = [],
  data = pack.summary,
}: Options) {
  const parts = blocks ?? blocksOfPlainText(text);
  const sentences = splitSentences(text, parts, pack.sentences, 'en');
  const found = summarise({ text, blocks: parts, sentences, title, statements }, data, {
    sentences: count,
  });
  return {
    sentences: found.sentences.map((span) => slice(text, span)),
    ranking: found.ranking.map((span) => slice(text, span)),
    standing: found.standing.map((span) => slice(text, span)),
  };
}

describe('summarise', () => {
  it('takes no question and no quotation without its speaker', () => {
    const { ranking } = summary({ count: 9 });
    expect(ranking).toHaveLength(6);
    expect(ranking.filter((sentence) => /^(Why|“)/.test(sentence))).toEqual([]);
  });

  it('takes a sentence that leans on another only right behind it', () => {
    const text = `The town of Marrow Bay will close its old harbour in June, the council decided. It will cost the town three million dollars and a hundred jobs.

A new terminal in Orrin opens the same week for ferries to the islands. Why was it built? It has room for four ships and two hundred cars.`;
    const [first, second] = text.split(/(?<=decided\.) |(?<=jobs\.)\n/);
    const { sentences, standing } = summary({ text, count: 4 });
    expect(sentences).toHaveLength(3);
    expect(standing).toEqual(sentences.filter((sentence) => sentence !== second));
    expect(sentences.slice(0, 2)).toEqual([first, second]);
  });

  it('completes a chosen sentence by the one that goes on about it', () => {
    const text = `The council of Marrow Bay will close its old harbour in June, mayor Ada Holm said on Tuesday. They will have to move away within a year or two, whatever it costs.

Ferries to the islands will move to a new terminal in Orrin, where the council owns land.

Half of the fishing boats have left the harbour in ten years. The council has no money for the pier. Families on the northern shore want a shelter for their boats.`;
    expect(summary({ text, count: 2 }).sentences[1]).toMatch(/^They will have/);
  });

  it('takes no line between the paragraphs for a sentence', () => {
    const text = `Fewer boats every year\n\n${TEXT.replace('\n\nThe harbour lost', '\n\nThe report.\n\nThe harbour lost')}`;
    const { ranking } = summary({ text, count: 9 });
    expect(ranking).toHaveLength(6);
    expect(ranking.filter((sentence) => /^(Fewer|The report)/.test(sentence))).toEqual([]);
    expect(summary({ text: 'Fewer boats every year' }).sentences).toHaveLength(1);
  });

  it('fills its room with nothing from the end of the ranking', () => {
    const text = [
      'The council of Marrow Bay voted on Tuesday to close the outer harbour, where the wind is worst in winter and the old pier has stood since the days of the whalers, to boats of every size from June.',
      'Fishing families on the northern shore, who earn most of what they live on between Easter and midsummer, had asked the council to wait until a shelter could be dug for them behind the old ropewalk.',
      'Engineers from Orrin found in a report last autumn that repairing the sea wall would cost three million dollars, more than the town takes in taxes from every shop and house along the main street.',
      'A ferry terminal with room for four ships and two hundred cars opens in the same week on the far side of the bay, paid for by the state and run by a company that two of the islands own together.',
      'Nobody from the company was there.',
    ].join('\n\n');
    expect(summary({ text, count: 1 }).sentences).toHaveLength(1);
    expect(summary({ text, count: 2 }).sentences.join()).not.toMatch(/Nobody/);
  });

  it('gives its sentences in the order of the article, the first of the news among them', () => {
    const { sentences } = summary({});
    expect(sentences.map((sentence) => TEXT.indexOf(sentence))).toEqual(
      sentences.map((sentence) => TEXT.indexOf(sentence)).sort((a, b) => a - b),
    );
    expect(sentences[0]).toMatch(/^The town of Marrow Bay will close/);
  });

  it('does not say the same twice', () => {
    expect(
      summary({ count: 3 }).sentences.filter((sentence) => /harbour.* in June/.test(sentence)),
    ).toHaveLength(1);
  });

  it('leans towards the headline', () => {
    const rank = (title: string) =>
      summary({ title }).ranking.findIndex((sentence) => /^Ferries/.test(sentence));
    expect(rank('Ferries to the islands get a new terminal in Orrin')).toBeLessThan(rank(''));
  });

  it('adds to the standfirst instead of repeating it', () => {
    const blocks = blocksOfPlainText(TEXT);
    blocks[0]!.kind = 'lead';
    const { ranking } = summary({ count: 2, blocks });
    expect(ranking).toHaveLength(3);
    expect(ranking.at(-1)).toMatch(/^Marrow Bay's old harbour will close/);
  });

  it('takes a paragraph with a dateline for the news, whatever it is marked as', () => {
    for (const dateline of ['MARROW BAY, June 3 (Kysten) - ', 'MARROW BAY — ', 'Marrow Bay (Kysten) – ']) {
      const text = `${dateline}${TEXT}`;
      const blocks = blocksOfPlainText(text);
      blocks[0]!.kind = 'lead';
      expect(summary({ text, blocks, count: 2 }).sentences[0]).toMatch(/The town of Marrow Bay will close/);
    }
  });

  it('takes the standfirst where the article has nothing else', () => {
    const text = 'The town of Marrow Bay will close its old harbour in June.';
    const blocks: Block[] = [{ kind: 'lead', start: 0, end: text.length }];
    expect(summary({ text, blocks }).sentences).toEqual([text]);
  });

  it('takes nothing from headings, tables and block quotes', () => {
    for (const kind of ['heading', 'cell', 'blockquote'] as const) {
      const blocks = blocksOfPlainText(TEXT).map((block) => ({ ...block, kind }));
      expect(summary({ blocks }).ranking).toEqual([]);
    }
  });

  it('takes what somebody says where the sentence names the speaker, and no part of longer speech', () => {
    const said = (text: string) => {
      const [start, end] = [text.indexOf('says'), text.indexOf(', says')];
      const statement: Statement = {
        kind: 'direct',
        start: 0,
        end: text.length,
        spans: [{ start: 0, end }],
        cue: { start, end: start + 4 },
        mention: { start: start + 5, end: text.length - 1 },
        speaker: null,
        medium: null,
        why: 'test',
      };
      return summary({ text, statements: [statement] }).ranking;
    };
    const one = 'The bridge is unsafe and has been so for years, says Ada Holm.';
    expect(said(one)).toEqual([one]);
    expect(
      said('The bridge is unsafe and has been so for years. Nobody listened to us, says Ada Holm.'),
    ).toEqual([]);
  });

  it('takes what follows the attribution of speech that a dash opens within a paragraph', () => {
    const speech = '– We lost the harbour, says Ada Holm.';
    const rest = 'The council of the town will close the old pier in June to boats of every size.';
    const said = (before: string) => {
      const text = `${before}${speech} ${rest}`;
      const at = before.length;
      const [cue, behind] = [at + speech.indexOf('says'), text.indexOf(rest)];
      const statement: Statement = {
        kind: 'direct',
        start: at + 2,
        end: text.length,
        spans: [
          { start: at + 2, end: cue - 2 },
          { start: behind, end: text.length },
        ],
        cue: { start: cue, end: cue + 4 },
        mention: { start: cue + 5, end: cue + 13 },
        speaker: null,
        medium: null,
        why: 'test',
      };
      return summary({ text, statements: [statement] }).ranking;
    };
    expect(said('The vote on the old pier of Marrow Bay was held on Tuesday evening. ')).toContain(rest);
    expect(said('')).not.toContain(rest);
  });

  it('ranks without a pack and without spaces between words', () => {
    const text =
      '市議会は火曜日、古い港を六月に閉鎖すると決めた。市の報告書によると、港の漁船は十年で六十隻から二十隻に減った。島へのフェリーは新しい港から出る予定で、港は同じ週に開く。';
    const { sentences } = summary({ text, data: null, count: 1 });
    expect(sentences).toEqual([text.slice(0, text.indexOf('。') + 1)]);
  });

  it('gives an empty summary of an empty article', () => {
    expect(summary({ text: '' })).toEqual({ sentences: [], ranking: [], standing: [] });
  });
});
