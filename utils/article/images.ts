const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-url',
  'data-image',
  'data-srcset',
  'data-lazy-srcset',
  'data-original-src',
];

/** The address of an image as the page means it, once it would have been loaded; '' where there is none. */
export function imageAddress(image: Element, base: string): string {
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement : null;
  const sources = picture ? [...picture.children].filter((child) => child.localName === 'source') : [];
  const values = [
    image.getAttribute('src'),
    ...LAZY.map((name) => image.getAttribute(name)),
    largest(image.getAttribute('srcset')),
  ];
  for (const source of sources)
    values.push(largest(source.getAttribute('srcset') ?? source.getAttribute('data-srcset')));
  for (const value of values) {
    const address = webAddress(largest(value), base);
    if (address && !/(?:blank|placeholder|spacer|pixel|transparent)[^/]*\.(?:gif|png|svg)/i.test(address))
      return address;
  }
  return '';
}

/** The largest address of a `srcset`, or the address itself. */
function largest(set: string | null): string {
  let best = '';
  let most = -1;
  for (const part of (set ?? '').split(/,\s+|\s+,/)) {
    const [address = '', size = '0'] = part.trim().split(/\s+/);
    if (address && (Number.parseFloat(size) || 0) > most)
      [best, most] = [address, Number.parseFloat(size) || 0];
  }
  return best;
}

/** An absolute http or https address without name and password, or ''. */
export function webAddress(address: string | null | undefined, base: string): string {
  if (!address) return '';
  try {
    const url = new URL(address.trim(), base || undefined);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return '';
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return '';
  }
}

/** A link's target: http, https or mailto, absolute; '' for everything else. */
export function linkAddress(address: string | null | undefined, base: string): string {
  if (address && /^\s*mailto:[^\s]+$/i.test(address)) return address.trim();
  return webAddress(address, base);
}
