import type { Omission } from '../text/article.ts';
import { type Measures, saidBy } from './measure.ts';
import { key } from './text.ts';

/** Running text, in characters, from which on an `article` is more than a teaser. */
const WHOLE = 150;

/**
 * Takes out the other articles of a page that holds several, one after the other, as pages do that load the
 * next one at the end: those under a headline of the same level as the one that the page's title gives.
 */
export function takeOtherArticles(body: Element, measures: Measures, title: string): Omission[] {
  const articles = [...body.querySelectorAll('article')].filter(
    (article) => (measures.get(article)?.prose ?? 0) > WHOLE && !article.parentElement?.closest('article'),
  );
  const titled = articles.map((article) => {
    const heading = article.querySelector('h1, h2');
    return { article, level: heading?.localName, isOwn: key(heading?.textContent ?? '') === key(title) };
  });
  const own = titled.filter(({ isOwn }) => isOwn);
  if (own.length !== 1) return [];
  return titled
    .filter(({ level, isOwn }) => !isOwn && level === own[0]!.level)
    .map(({ article }) => {
      const text = saidBy(article);
      article.remove();
      return { reason: 'other article', text };
    });
}
