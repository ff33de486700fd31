import { useEffect, useState } from 'preact/hooks';
import type { ArticleId } from '../../utils/library/library.ts';

/** What the page shows in place of the list, as the part of its address after the `#` says. */
export type Route =
  | { page: 'list' }
  | { page: 'voice' | 'outlet'; name: string }
  | { page: 'compare'; ids: ArticleId[] };

export const voiceLink = (name: string): string => `#voice=${encodeURIComponent(name)}`;
export const outletLink = (name: string): string => `#outlet=${encodeURIComponent(name)}`;

export const compareLink = (ids: ArticleId[]): string => `#compare=${ids.join()}`;

/** Follows the address, so that Back and links work. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parse(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function parse(hash: string): Route {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  for (const page of ['voice', 'outlet'] as const) {
    const name = params.get(page);
    if (name) return { page, name };
  }
  const compare = params.get('compare');
  return compare ? { page: 'compare', ids: compare.split(',') } : { page: 'list' };
}
