import { type Library, openLibrary } from '../../../utils/library/library.ts';
import type { Article } from '../../../utils/text/article.ts';
import { anArticle } from '../../fixtures/article.ts';

/** What the page `library-test.html`, which runs this, has on its window. */
export interface LibraryWindow {
  openLibrary(): Promise<Library>;
  article(number: number | string): Article;
}

Object.assign(globalThis, {
  openLibrary,
  article: (number) => anArticle({ url: `https://paper.example/${number}`, title: `Article ${number}` }),
} satisfies LibraryWindow);
