import type { Exporter } from '../exporter.ts';

/** Everything Lede knows, as it is: article, tree and brief. */
export const exporter: Exporter = {
  type: 'application/json',
  extension: 'json',
  joins: true,
  write: (items, { at }) => `${JSON.stringify({ lede: 'export', v: 1, at, articles: items }, null, 2)}\n`,
};
