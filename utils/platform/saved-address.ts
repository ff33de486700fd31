/** Parameters by which publishers and networks count readers: they change the address, not the article. */
const COUNTING =
  /^(?:utm_\w+|at_(?:medium|campaign|format|link_\w+)|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|igshid|mc_[ce]id|_ga|_gl|_hsenc|_hsmi|mkt_tok|srsltid|yclid)$/;

/** The address under which an article is known: without login, anchor and counting parameters. */
export function savedAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  parsed.username = '';
  parsed.password = '';
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (COUNTING.test(name)) parsed.searchParams.delete(name);
  }
  return parsed.href;
}

/**
 * The addresses that lead to one article on any site: that one first, then those that differ only in the protocol and
 * in a slash at the end of the path. Other hosts and paths are the same article only where a page says so.
 */
export function sameAddresses(url: string): string[] {
  const own = savedAddress(url);
  const parsed = URL.parse(own);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return [own];
  const all = [own];
  const protocols = parsed.port === '' ? ['https:', 'http:'] : [parsed.protocol];
  const path = parsed.pathname.replace(/\/+$/, '');
  for (const protocol of protocols) {
    for (const pathname of path === '' ? ['/'] : [path, `${path}/`]) {
      parsed.protocol = protocol;
      parsed.pathname = pathname;
      if (!all.includes(parsed.href)) all.push(parsed.href);
    }
  }
  return all;
}
