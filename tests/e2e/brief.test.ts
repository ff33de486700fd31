import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerCase } from '../../scripts/brief/case.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { slice } from '../../utils/text/span.ts';
import { CORPUS, inBothBrowsers } from './both.ts';
import type { View } from './driver/driver.ts';
import { openBrief } from './driver/lede.ts';

/** What a reader sees of a brief, tab by tab. */
interface Seen {
  title: string;
  paragraphs: string[];
  summary: string[];
  publisher: string[];
  statements: string[];
  sources: string[];
}

/** The same, as it follows from the brief that the command line gives. */
function seenIn(brief: Brief): Seen {
  const name = (id: string | null) => brief.sources.find((source) => source.id === id)?.name;
  const words = (statement: Brief['statements'][number]) =>
    statement.spans.map((span) => slice(brief.text, span).trim()).join(' … ');
  return {
    title: brief.article.title,
    paragraphs: brief.blocks.map((block) => slice(brief.text, block)),
    summary: brief.summary.sentences.map((span) => slice(brief.text, span)),
    publisher: brief.summary.publisher?.points ?? [],
    statements: [
      ...brief.statements.filter(({ kind }) => kind !== 'declined'),
      ...brief.statements.filter(({ kind }) => kind === 'declined'),
    ].map(
      (statement) => `${statement.kind}: ${name(statement.speaker) ?? 'Unattributed'}: ${words(statement)}`,
    ),
    sources: brief.sources.map((source) => source.name),
  };
}

async function seenInPopup(popup: View): Promise<Seen> {
  const texts = (selector: string) =>
    popup.evaluate(
      (wanted) => [...document.querySelectorAll(wanted)].map((element) => element.textContent ?? ''),
      selector,
    );
  // A tab's panel is drawn after the click is answered: what is read waits until it holds something.
  const whenDrawn = (selector: string) =>
    popup.waitFor((wanted) => document.querySelector(wanted) !== null, [selector]);
  await whenDrawn('[role=tabpanel] ol .words');
  const [title] = await texts('article h1');
  const text = await texts('article');
  const summary = await texts('[role=tabpanel] ol .words');
  const publisher = await texts('[role=tabpanel] .publisher li');
  await popup.click({ role: 'tab', name: /^Quotes/ });
  await whenDrawn('[role=tabpanel] .statement');
  const statements = await popup.evaluate(() =>
    [...document.querySelectorAll('[role=tabpanel] .statement')].map((card) => {
      const speaker = card.querySelector('.who b')?.textContent;
      return `${card.getAttribute('data-kind')}: ${speaker}: ${card.querySelector('.words')?.textContent}`;
    }),
  );
  await popup.click({ role: 'tab', name: /^Sources/ });
  await whenDrawn('[role=tabpanel] .source');
  const sources = await texts('[role=tabpanel] .source .name, [role=tabpanel] .source .who > b');
  return { title: title!, paragraphs: text, summary, publisher, statements, sources };
}

const PAGES = { Swedish: 'sv/hamnen', English: 'en/reservoir' };

inBothBrowsers('the brief in the popup', (stage) => {
  it.each(Object.entries(PAGES))('is the command line’s, on the %s sample', async (_, folder) => {
    const url = stage.server.url(`/${folder}/page.html`);
    const html = await readFile(join(CORPUS, folder, 'page.html'));
    const answer = await answerCase({ id: folder, url, html });
    if ('error' in answer) throw new Error(answer.error);
    const expected = seenIn(answer.brief);

    const popup = await openBrief(stage.driver, await stage.driver.open(url));
    const seen = await seenInPopup(popup);
    await popup.close();

    const [text] = seen.paragraphs;
    for (const paragraph of expected.paragraphs) expect(text).toContain(paragraph);
    expect({ ...seen, paragraphs: [] }).toEqual({ ...expected, paragraphs: [] });
    expect(expected.summary.length).toBeGreaterThan(1);
    expect(expected.statements.length).toBeGreaterThan(5);
    expect(expected.sources.length).toBeGreaterThan(3);
  });
});
