/** A host without what nearly all have in front: `example.com`. */
const bare = (host: string): string => host.replace(/^www\./, '');

/** The site of an address or of what somebody typed for one: its host; null where there is none. */
export function siteOf(words: string): string | null {
  const typed = words.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !/^[^.].*\.[^.]|^localhost$/.test(url.hostname)) return null;
  return bare(url.hostname);
}

/** True where an address belongs to one of these sites or lies below it. */
export function isOnSite(url: string, sites: string[]): boolean {
  const host = siteOf(url);
  return host !== null && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** A site as the browser's match patterns name it; an IP address has nothing below it. */
export const originsOf = (site: string): string[] =>
  /^[\d.]+$|^\[/.test(site) ? [`*://${site}/*`] : [`*://*.${site}/*`];
