import type { ExportContext, Exporter, ExportItem } from '../../utils/export/exporter.ts';
import { distinct, fileName } from '../../utils/export/file-name.ts';
import { loadFormat } from '../../utils/export/load.ts';
import { LibraryError } from '../../utils/library/errors.ts';
import type { Card, Library } from '../../utils/library/library.ts';
import { download } from '../../utils/platform/download.ts';
import { t } from '../../utils/platform/i18n.ts';

/** Gives the reader these articles in a format; returns the name of the file. */
export async function exportEntries(library: Library, entries: Card[], format: string): Promise<string> {
  const [exporter, items] = await Promise.all([loadFormat(format), itemsOf(library, entries)]);
  const { file, name } = await fileOf(exporter, items);
  download(file, name);
  return name;
}

async function itemsOf(library: Library, entries: Card[]): Promise<ExportItem[]> {
  const items: ExportItem[] = [];
  for (const entry of entries) {
    const item = await itemOf(library, entry);
    if (item) items.push(item);
  }
  return items;
}

/** An article with what the reader says of it; null where it is gone. */
export async function itemOf(
  library: Library,
  { id, savedAt, tags, note, highlights }: Card,
): Promise<ExportItem | null> {
  const saved = await library.get(id);
  return saved && { article: saved.article, brief: saved.brief, savedAt, tags, note, highlights };
}

/** An article as a Markdown note. Rejects where it is gone. */
export async function noteOf(library: Library, entry: Card): Promise<{ title: string; text: string }> {
  const [{ write }, item] = await Promise.all([loadFormat('markdown'), itemOf(library, entry)]);
  if (!item) throw new LibraryError('missing');
  return { title: item.article.title, text: String(write([item], context())) };
}

const context = (): ExportContext => ({
  at: new Date().toISOString(),
  labels: {
    summary: t('summary'),
    quotes: t('quotes'),
    sources: t('sources'),
    note: t('note'),
    highlights: t('highlights'),
    unattributed: t('unattributed'),
  },
});

/** One file, or a zip of many where the format makes one an article. */
async function fileOf(exporter: Exporter, items: ExportItem[]): Promise<{ file: Blob; name: string }> {
  const { type, extension, joins } = exporter;
  const now = context();
  const write = (some: ExportItem[]) => exporter.write(some, now);
  const title = items.length === 1 ? items[0]!.article.title : `Lede ${now.at.slice(0, 10)}`;
  if (joins || items.length === 1)
    return { file: new Blob([write(items)], { type }), name: fileName(title, extension) };

  const { strToU8, zipSync } = await import('fflate');
  const names = distinct(items.map(({ article }) => fileName(article.title, extension)));
  const files = items.map((item, i) => {
    const output = write([item]);
    return [names[i]!, typeof output === 'string' ? strToU8(output) : output] as const;
  });
  return {
    file: new Blob([zipSync(Object.fromEntries(files), { mtime: now.at })], { type: 'application/zip' }),
    name: fileName(title, 'zip'),
  };
}
