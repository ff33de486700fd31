import { cslOf } from '../../citation/csl.ts';
import type { Exporter } from '../exporter.ts';

/** CSL-JSON, which Zotero, Pandoc and most citation tools read. */
export const exporter: Exporter = {
  type: 'application/vnd.citationstyles.csl+json',
  extension: 'csl.json',
  joins: true,
  write: (items) =>
    `${JSON.stringify(
      items.map(({ article, savedAt }) => cslOf(article, savedAt)),
      null,
      2,
    )}\n`,
};
