import { hasColumns, readCsv } from '../csv.ts';
import { type Importer, momentOf, row, tagsOf } from '../importer.ts';

/** Pocket's export: `title,url,time_added,tags,status`; tags are parted by bars. */
export const importer: Importer = {
  reads: (_name, text) => hasColumns(text, 'url', 'time_added', 'status'),
  rows: async (text) =>
    (await readCsv(text)).map(({ url = '', title = '', time_added, tags, status }) =>
      row({
        url,
        // Pocket writes the address where it knew no title.
        title: title === url ? '' : title,
        savedAt: momentOf(time_added),
        tags: tagsOf(tags, '|'),
        read: status === 'archive',
      }),
    ),
};
