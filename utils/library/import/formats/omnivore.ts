import { hasColumns, readCsv } from '../csv.ts';
import { type Importer, momentOf, row, tagsOf } from '../importer.ts';

/** Omnivore's list: `url,state,labels`, labels as a list in brackets. */
export const importer: Importer = {
  reads: (_name, text) => hasColumns(text, 'url', 'state', 'labels'),
  rows: async (text) =>
    (await readCsv(text)).map(({ url = '', title, state = '', labels, saved_at, savedat, timestamp }) =>
      row({
        url,
        title,
        savedAt: momentOf(saved_at ?? savedat ?? timestamp),
        tags: tagsOf(labels, /[[\],"']+/),
        read: /archived|completed/i.test(state),
      }),
    ),
};
