import { stayOnPage } from '../../utils/platform/always-reader.ts';
import type { ReaderState } from './use-reader-article.ts';

/** To the page the reader came from; where there is none, to the article's address. */
export function goBack(page: ReaderState): void {
  if (history.length > 1) history.back();
  else if (page.state === 'read') void toPage(page.article.url);
  else if (page.state === 'problem' && page.url) void toPage(page.url);
}

/** To a page itself, also where its site is always read in the reader. */
export async function toPage(url: string): Promise<void> {
  await stayOnPage(url);
  location.assign(url);
}
