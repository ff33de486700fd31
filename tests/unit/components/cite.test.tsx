// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Cite } from '../../../entrypoints/library/Cite.tsx';
import type { Library } from '../../../utils/library/library.ts';
import { anArticle } from '../../fixtures/article.ts';
import { aBrief } from '../../fixtures/brief.ts';
import { aCard } from '../../fixtures/entry.ts';
import { fire, mount } from './mount.ts';

const article = anArticle();
const brief = aBrief(article);
const [holt] = brief.statements;
brief.statements = [
  { ...holt!, spans: [{ start: holt!.spans[0]!.start + 1, end: holt!.spans[0]!.end - 1 }] },
  { ...holt!, speaker: null },
];
const library = { get: async () => ({ article, brief }) } as unknown as Library;

const shown = () => document.body.textContent;
const select = (index: number) => document.querySelectorAll('select')[index]!;
const choose = (index: number, value: string) => {
  select(index).value = value;
  return fire(select(index), new Event('change', { bubbles: true }));
};

it('cites the article, or a quote in it with its speaker', async () => {
  await mount(<Cite library={library} entry={aCard()} />);
  expect(document.querySelectorAll('select')).toHaveLength(1);
  await choose(0, 'apa');
  await vi.waitFor(() => expect(shown()).toContain('In the text: (Lund, 2026)'), { timeout: 10_000 });
  expect([...select(1).options].map(({ text }) => text)).toEqual([
    'The whole article',
    'Ines Holt: It is the first thing that sailors see',
  ]);
  expect(shown()).toContain('citeproc-js implements the Citation Style Language © Frank Bennett');
  expect([...document.querySelectorAll<HTMLAnchorElement>('.cite a')].map(({ href }) => href)).toContain(
    'https://citationstyles.org/',
  );
  await choose(1, '0');
  expect(shown()).toContain(
    '“It is the first thing that sailors see” (Ines Holt, quoted in Lund, 2026)Lund, M. (2026, March 2).',
  );
});
