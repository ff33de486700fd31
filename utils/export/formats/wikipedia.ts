import { cslOf } from '../../citation/csl.ts';
import type { Exporter } from '../exporter.ts';

/** Wikipedia's template for news. https://en.wikipedia.org/wiki/Template:Cite_news */
export const exporter: Exporter = {
  type: 'text/plain',
  extension: 'wiki.txt',
  joins: true,
  write: (items) =>
    items
      .map(({ article, savedAt }) => {
        const { author = [], title, language, ...item } = cslOf(article, savedAt);
        const names = author.flatMap(
          ({ family, given, literal, 'non-dropping-particle': particle }, i): [string, string][] =>
            literal
              ? [[`author${i + 1}`, literal]]
              : [
                  [`last${i + 1}`, [particle, family].filter(Boolean).join(' ')],
                  [`first${i + 1}`, given!],
                ],
        );
        const fields: [string, string | null | undefined][] = [
          ...names,
          ['title', title],
          ['work', item['container-title']],
          ['date', article.published?.slice(0, 10)],
          ['url', item.URL.replaceAll('|', '%7C')],
          ['access-date', savedAt.slice(0, 10)],
          ['language', language],
        ];
        const parts = fields
          .filter(([, value]) => value)
          .map(([name, value]) => `|${name}=${escapeWiki(value!)}`);
        return `{{cite news ${parts.join(' ')}}}\n`;
      })
      .join(''),
};

const ENTITIES: Record<string, string> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
};
const escapeWiki = (text: string): string => text.replace(/[|{}[\]<]/g, (sign) => ENTITIES[sign]!);
