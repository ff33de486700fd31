import type { Brief } from '../../utils/brief/brief.ts';
import { openDatabase } from '../../utils/library/database.ts';
import { factsOf, NO_MARKS } from '../../utils/library/entry.ts';
import { entryKey, newArticleId, newBodyKey, pointerKey } from '../../utils/library/ids.ts';
import { VERSION, writeBody, writeEntry } from '../../utils/library/schema.ts';
import { openShelf } from '../../utils/library/shelf/shelf.ts';
import type { Article } from '../../utils/text/article.ts';
import { anArticle } from '../fixtures/article.ts';
import { aBrief } from '../fixtures/brief.ts';
import { wordsFor } from './library-words.ts';

const PARAGRAPHS = 12;
const WORDS = 50;
const DAY = 86_400_000;
const BATCH = 500;

/** A made-up article of 600 words, with a title, an outlet and a speaker of its own. */
function article(number: number): { article: Article; brief: Brief } {
  const words = wordsFor(number);
  const said = `“${words(10)},” said Ines Holt.`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, i) => (i === 1 ? said : `${words(WORDS)}.`));
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const made = anArticle({
    url: `https://paper.example/${number}`,
    title: words(8),
    site: `Paper ${number % 40}`,
    published: new Date(Date.UTC(2026, 0, 1) - number * DAY).toISOString(),
    text,
    blocks,
  });
  const brief = aBrief(made);
  const sources = Array.from({ length: 6 }, (_, i) => {
    const name = i === 0 && number % 7 === 0 ? 'Ada Quill' : words(2);
    return { ...brief.sources[0]!, id: i === 0 ? 'holt' : `s${i}`, name };
  });
  const sentences = [blocks[0]!, blocks[2]!, blocks[4]!].map((block) => ({
    ...block,
    end: block.start + 140,
  }));
  return {
    article: made,
    brief: {
      ...brief,
      sources,
      article: { ...brief.article, words: PARAGRAPHS * WORDS },
      summary: { publisher: null, sentences, ranking: sentences },
    },
  };
}

/** Puts articles into the library as saving does, but many at a time. */
async function fill(from: number, to: number): Promise<void> {
  const db = openDatabase('library');
  for (let number = from; number < to; number += BATCH) {
    const docs = [];
    for (let i = number; i < Math.min(to, number + BATCH); i++) {
      const made = article(i);
      const time = Date.UTC(2026, 0, 1) - i * 60_000;
      const at = new Date(time).toISOString();
      const id = newArticleId(time);
      const body = newBodyKey(id);
      const entry = { ...factsOf(made.article, made.brief), ...NO_MARKS };
      const dates = { savedAt: at, updatedAt: at, deletedAt: null };
      docs.push(
        { _id: await pointerKey(made.article.url), v: VERSION, article: id },
        { ...writeBody(made.article, made.brief, at), _id: body },
        { ...writeEntry({ ...entry, ...dates, id }, body, null), _id: entryKey(id) },
      );
    }
    await db.bulkDocs(docs);
  }
  await db.close();
}

/** How many cards are on the shelf; null until it says how far they go. */
async function shelved(): Promise<number | null> {
  const db = openDatabase('library');
  const shelf = await openShelf();
  const isWhole = (await shelf.seq(await db.id())) !== null;
  let cards = 0;
  for await (const page of shelf.cards()) cards += page.length;
  shelf.close();
  return isWhole ? cards : null;
}

/** What the page that runs this has on its window. */
export interface BenchWindow {
  fill: typeof fill;
  shelved: typeof shelved;
}

Object.assign(globalThis, { fill, shelved } satisfies BenchWindow);
