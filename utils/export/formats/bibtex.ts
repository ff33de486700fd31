import { type CslDate, cslOf } from '../../citation/csl.ts';
import { sortedName } from '../../citation/name.ts';
import type { Exporter } from '../exporter.ts';

/** BibLaTeX's `@article` of the subtype newspaper; BibTeX leaves out the fields it does not know. */
export const exporter: Exporter = {
  type: 'application/x-bibtex',
  extension: 'bib',
  joins: true,
  write: (items) =>
    items
      .map(({ article, savedAt }) => {
        const item = cslOf(article, savedAt);
        const fields: [string, string | undefined][] = [
          // Twofold braces keep the capitals as the headline has them.
          ['title', `{${escapeTex(item.title)}}`],
          [
            'author',
            item.author
              ?.map((name) => (name.literal ? `{${escapeTex(name.literal)}}` : escapeTex(sortedName(name))))
              .join(' and '),
          ],
          ['journaltitle', item['container-title'] && escapeTex(item['container-title'])],
          ['date', item.issued && day(item.issued)],
          ['year', item.issued?.['date-parts'][0][0]?.toString()],
          ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
          ['urldate', day(item.accessed)],
          ['langid', item.language],
          ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
        ];
        const kind = item.type === 'article-newspaper' ? 'article' : 'online';
        const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
        return `@${kind}{${item.id},\n${lines.join('\n')}\n}\n`;
      })
      .join('\n'),
};

const day = ({ 'date-parts': [parts] }: CslDate): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escapeTex = (text: string): string =>
  text.replace(/[\\{}$&%#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
