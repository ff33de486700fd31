import { type CslDate, cslOf } from '../../citation/csl.ts';
import { sortedName } from '../../citation/name.ts';
import type { Exporter } from '../exporter.ts';

/** RIS, the oldest of the exchange formats that are still read everywhere. Lines end in CR LF. */
export const exporter: Exporter = {
  type: 'application/x-research-info-systems',
  extension: 'ris',
  joins: true,
  write: (items) =>
    items
      .map(({ article, savedAt, tags, note }) => {
        const item = cslOf(article, savedAt);
        const fields: [string, string | undefined][] = [
          ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
          ['ID', item.id],
          ['TI', item.title],
          ...(item.author ?? []).map((name): [string, string] => ['AU', sortedName(name)]),
          ['T2', item['container-title']],
          ['DA', item.issued && day(item.issued)],
          ['PY', item.issued?.['date-parts'][0][0]?.toString()],
          ['LA', item.language],
          ['UR', item.URL],
          ['Y2', day(item.accessed)],
          ...tags.map((tag): [string, string] => ['KW', tag]),
          ['N1', note],
          ['ER', ' '],
        ];
        return fields
          .filter(([, value]) => value)
          .map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ').trim()}\r\n`)
          .join('');
      })
      .join('\r\n'),
};

const day = ({ 'date-parts': [parts] }: CslDate): string =>
  [...parts.map((part) => String(part).padStart(2, '0')), '', ''].slice(0, 3).join('/');
