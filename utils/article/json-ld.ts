/** A node of a page's JSON-LD: whatever the page says, so every property is checked where it is read. */
export type Thing = Record<string, unknown>;

const MOST_NODES = 2_000;

/** All JSON-LD nodes of the page, arrays, `@graph` and nested nodes laid open, outer nodes first. */
export function readJsonLd(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const queue: unknown[] = [parse(script.textContent ?? '')];
    for (let at = 0; at < queue.length && things.length < MOST_NODES; at++) {
      const value = queue[at];
      if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES));
      else if (isThing(value)) {
        things.push(value);
        queue.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
      }
    }
  }
  return things;
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a node, without their namespace. */
export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value];

/** A string property, or the `name`, `url` or `@id` of a node in its place. */
export function stringOf(value: unknown): string {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first.trim();
  if (isThing(first)) return stringOf(first.name ?? first['@value'] ?? first.url ?? first['@id']);
  return '';
}

function parse(source: string): unknown {
  const json = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line breaks and tabs within strings are the commonest fault.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
      return JSON.parse(json.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}
