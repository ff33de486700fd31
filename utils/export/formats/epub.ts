import { strToU8, type Zippable, zipSync } from 'fflate';
import { bookFiles } from '../epub/book.ts';
import type { Exporter } from '../exporter.ts';

/** EPUB 3, one article or many a book. https://www.w3.org/TR/epub-33/ */
export const exporter: Exporter = {
  type: 'application/epub+zip',
  extension: 'epub',
  joins: true,
  write: (items, context) => {
    const files: Zippable = {
      // First and not compressed, so that the file is known by its first bytes.
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    };
    for (const [name, content] of bookFiles(items, context)) files[name] = strToU8(content);
    return zipSync(files, { mtime: context.at });
  },
};
