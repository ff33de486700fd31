import type { ReaderState } from './use-reader-article.ts';

/** To the page the reader came from; where there is none, to the article's address. */
export function goBack(page: ReaderState): void {
  if (history.length > 1) history.back();
  else if (page.state === 'read') location.assign(page.article.url);
  else if (page.state === 'problem' && page.url) location.assign(page.url);
}
