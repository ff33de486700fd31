import type { Properties } from 'hast';

/** The elements the reader view draws; of any other it draws what is inside. */
const ALLOWED = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote figure figcaption a em strong b i u s sub sup small code pre kbd samp var dfn mark details summary hr br dl dt dd abbr cite q time ins del table caption thead tbody tfoot tr th td ruby rt rp bdi bdo wbr section aside'.split(
    ' ',
  ),
);

/** The article's own title is the page's first heading, so its headings begin one step below. */
const RENAMED: Record<string, string> = { h1: 'h2' };

/** The element to draw, or null where only its contents are drawn. */
export function elementFor(tagName: string): string | null {
  const name = RENAMED[tagName] ?? tagName;
  return ALLOWED.has(name) ? name : null;
}

/** The address where it may be followed, else null: http, https and mailto only. */
export function safeLink(address: unknown, base?: string): string | null {
  if (typeof address !== 'string') return null;
  const url = URL.parse(address, base);
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
}

/** The few properties that carry meaning; classes, ids, styles and handlers are dropped. */
export function safeProperties(tagName: string, properties: Properties): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  const keep = (from: string, to: string, valid: (value: string) => boolean) => {
    const value = properties[from];
    const written = typeof value === 'number' ? String(value) : value;
    if (typeof written === 'string' && valid(written)) kept[to] = written;
  };
  keep('lang', 'lang', (value) => /^[A-Za-z0-9-]{1,35}$/.test(value));
  keep('dir', 'dir', (value) => /^(ltr|rtl|auto)$/.test(value));
  if (tagName === 'td' || tagName === 'th') {
    keep('colSpan', 'colSpan', isSmallNumber);
    keep('rowSpan', 'rowSpan', isSmallNumber);
    keep('scope', 'scope', (value) => /^(row|col|rowgroup|colgroup)$/.test(value));
  }
  if (tagName === 'ol') keep('start', 'start', (value) => /^-?\d{1,5}$/.test(value));
  if (tagName === 'time') keep('dateTime', 'dateTime', (value) => value.length < 64);
  if (tagName === 'figure') keep('dataEmbed', 'data-embed', (value) => value.length < 30);
  if (tagName === 'abbr') keep('title', 'title', (value) => value.length < 300);
  return kept;
}

const isSmallNumber = (value: string) => /^\d{1,2}$/.test(value);
