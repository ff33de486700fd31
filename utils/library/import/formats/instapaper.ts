import { hasColumns, readCsv } from '../csv.ts';
import { type Importer, momentOf, row, tagsOf } from '../importer.ts';

/** Folders that say where an article was, not what it is about. */
const STATES = new Set(['unread', 'archive', 'starred']);

/** Instapaper's export: `URL,Title,Selection,Folder,Timestamp`, lately with `Tags` as a JSON list. */
export const importer: Importer = {
  reads: (_name, text) => hasColumns(text, 'url', 'selection', 'folder'),
  rows: async (text) =>
    (await readCsv(text)).map(({ url = '', title, selection, folder = '', timestamp, tags }) => {
      const state = folder.toLowerCase();
      return row({
        url,
        title,
        savedAt: momentOf(timestamp),
        tags: [...tagsOf(tags, /[[\],"]+/), ...(folder && !STATES.has(state) ? [folder] : [])],
        note: selection,
        favourite: state === 'starred',
        read: state === 'archive',
      });
    }),
};
