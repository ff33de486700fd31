import { HIGHLIGHT_COLOURS, type Highlight, type HighlightColour } from '../text/highlight.ts';

/** What a reader has marked in an article, and what was marked and taken away again. */
export interface Highlights {
  highlights: Highlight[];
  /** When each was taken away, ISO 8601, by its id; its words are not kept. */
  removedHighlights: Record<string, string>;
}

/** With a highlight in it, in place of any of the same id. */
export function withHighlight(marked: Highlights, highlight: Highlight): Highlights {
  const { [highlight.id]: _, ...removedHighlights } = marked.removedHighlights;
  const others = marked.highlights.filter(({ id }) => id !== highlight.id);
  return { highlights: [...others, highlight], removedHighlights };
}

/** Without a highlight. `at`, ISO 8601, decides between this and a change made elsewhere. */
export function withoutHighlight(marked: Highlights, id: string, at: string): Highlights {
  return {
    highlights: marked.highlights.filter((highlight) => highlight.id !== id),
    removedHighlights: { ...marked.removedHighlights, [id]: at },
  };
}

/** The highlights of two places as one: of each the later change or removal stands, in whichever order they are given. */
export function mergeHighlights(a: Highlights, b: Highlights): Highlights {
  const removed = { ...a.removedHighlights };
  for (const [id, at] of Object.entries(b.removedHighlights)) {
    if (!removed[id] || at > removed[id]) removed[id] = at;
  }
  const latest = new Map<string, Highlight>();
  for (const highlight of [...a.highlights, ...b.highlights]) {
    const other = latest.get(highlight.id);
    if (!other || isLater(highlight, other)) latest.set(highlight.id, highlight);
  }
  const highlights = [...latest.values()]
    .filter(({ id, updatedAt }) => !removed[id] || updatedAt > removed[id])
    .sort((x, y) => (x.createdAt + x.id < y.createdAt + y.id ? -1 : 1));
  for (const { id } of highlights) delete removed[id];
  return { highlights, removedHighlights: removed };
}

/** Of two changes made at once, the one whose words sort later. */
const isLater = (a: Highlight, b: Highlight): boolean =>
  a.updatedAt === b.updatedAt ? a.note + a.colour > b.note + b.colour : a.updatedAt > b.updatedAt;

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isPlace = (value: unknown): value is number => typeof value === 'number' && value >= 0;
const isColour = (value: unknown): value is HighlightColour =>
  HIGHLIGHT_COLOURS.includes(value as HighlightColour);

/** The highlights out of whatever is stored or given; one without words or id is left out. */
export function readHighlights(stored: object): Highlights {
  const { highlights, removedHighlights } = stored as Partial<Record<keyof Highlights, unknown>>;
  const removed = removedHighlights && typeof removedHighlights === 'object' ? removedHighlights : {};
  return {
    highlights: Array.isArray(highlights) ? highlights.flatMap(readHighlight) : [],
    removedHighlights: Object.fromEntries(
      Object.entries(removed).filter((pair): pair is [string, string] => isMoment(pair[1])),
    ),
  };
}

function readHighlight(value: unknown): Highlight[] {
  const { id, exact, start, end, colour, note, prefix, suffix, createdAt, updatedAt } = (value ??
    {}) as Partial<Record<keyof Highlight, unknown>>;
  if (typeof id !== 'string' || typeof exact !== 'string' || id === '' || exact === '') return [];
  const made = isMoment(createdAt) ? createdAt : new Date(0).toISOString();
  const text = (words: unknown) => (typeof words === 'string' ? words : '');
  return [
    {
      id,
      colour: isColour(colour) ? colour : HIGHLIGHT_COLOURS[0],
      note: text(note),
      exact,
      prefix: text(prefix),
      suffix: text(suffix),
      start: isPlace(start) ? start : 0,
      end: isPlace(end) ? end : exact.length,
      createdAt: made,
      updatedAt: isMoment(updatedAt) ? updatedAt : made,
    },
  ];
}
