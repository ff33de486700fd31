import { hasColumns, readCsv } from '../csv.ts';
import { type Importer, type ImportRow, momentOf, row, tagsOf } from '../importer.ts';

/**
 * Readwise's highlights: `Highlight,Title,Author,URL,Note,Location`, a row a highlight. Those of one
 * article become its note, each with what the reader wrote to it.
 */
export const importer: Importer = {
  reads: (_name, text) =>
    hasColumns(text, 'highlight', 'title', 'url') || hasColumns(text, 'highlight', 'book title'),
  rows: async (text) => {
    const articles = new Map<string, ImportRow>();
    for (const line of await readCsv(text)) {
      const url = line.url ?? '';
      const key = url || `${line.title}`;
      const known = articles.get(key) ?? row({ url, title: line.title ?? line['book title'] });
      const passage = [line.highlight && `“${line.highlight.trim()}”`, line.note?.trim()]
        .filter(Boolean)
        .join('\n');
      articles.set(key, {
        ...known,
        note: [known.note, passage].filter(Boolean).join('\n\n'),
        tags: [...new Set([...known.tags, ...tagsOf(line.tags, ',')])],
        savedAt: known.savedAt ?? momentOf(line['highlighted at']),
      });
    }
    return [...articles.values()];
  },
};
