/** What a reader page shows, as the part of its address after the `#` says. */
export interface ReaderAddress {
  /** Of an article handed over for this browser session. */
  handoff: string | null;
  /** Of a saved article. */
  saved: string | null;
  /** Of the page the article is from; by it a tab restored with the browser finds the saved article. */
  url: string | null;
  /** The address of a link to whose site the reader gave no access. */
  refused: string | null;
  /** The address of a link that led on to a site to which the reader gave no access. */
  moved: string | null;
}

/** The reader page's path within the extension: `/reader.html#…`. */
export function readerPath(address: Partial<ReaderAddress>): `/reader.html#${string}` {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(address)) if (value) params.set(name, value);
  return `/reader.html#${params}`;
}

/** The reverse of `readerPath`, from `location.hash`. An address that is no web page's is dropped. */
export function parseReaderHash(hash: string): ReaderAddress {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const address = (name: string) => {
    const url = URL.parse(params.get(name) ?? '');
    return url && /^https?:$/.test(url.protocol) ? url.href : null;
  };
  return {
    handoff: params.get('handoff'),
    saved: params.get('saved'),
    url: address('url'),
    refused: address('refused'),
    moved: address('moved'),
  };
}
