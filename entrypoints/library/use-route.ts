import { useEffect, useState } from 'preact/hooks';

/** What the page shows in place of the list, as the part of its address after the `#` says. */
export type Route = { page: 'list' } | { page: 'voice' | 'outlet'; name: string };

export const voiceLink = (name: string): string => `#voice=${encodeURIComponent(name)}`;
export const outletLink = (name: string): string => `#outlet=${encodeURIComponent(name)}`;

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
  return { page: 'list' };
}
