import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Span, slice, trimSpan } from '../text/span.ts';
import type { StatementKind } from '../text/statement.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import { topicMention } from './topic-mention.ts';

export interface Said {
  spans: Span[];
  cue: Span;
  who: Span | null;
  quoted: boolean;
}

/**
 * The words before a topic marker, from the last stop or comma on: before the first one that a noun for somebody goes
 * before ("인근에 사는 주민 박모 씨는"), else before the first.
 */
export function topicOf(text: string, span: Span, lexicon: Lexicon): Span | null {
  const words = slice(text, span);
  const spaced = !lexicon.unspaced;
  let first: Span | null = null;
  for (let i = 1; i < words.length; i++) {
    const marker = lexicon.topics.find((topic) => words.startsWith(topic, i));
    if (!marker || (spaced && !/^[\s,]|^$/.test(words.slice(i + marker.length, i + marker.length + 1))))
      continue;
    const found = clauseOf(text, { start: span.start, end: span.start + i });
    if (!spaced || (found && tellsWho(slice(text, found), lexicon))) return found;
    first ??= found;
  }
  return first;
}

/** True where a title or a noun for somebody ends the words, an age left aside. */
function tellsWho(words: string, { roles, titles }: Lexicon): boolean {
  const plain = words.replace(/[（(][^（()）]*[)）]$/u, '');
  for (const word of [...roles.keys(), ...titles.keys()]) if (plain.endsWith(word)) return true;
  return false;
}

/** From the last comma or stop to the end; null where no word is left. */
export function clauseOf(text: string, span: Span): Span | null {
  const cut = Math.max(
    ...['、', '，', ',', '。', '；', '.'].map((mark) => slice(text, span).lastIndexOf(mark)),
  );
  const own = trimSpan(text, { start: span.start + cut + 1, end: span.end });
  return own.end > own.start ? own : null;
}

/** The first of the forms in the span; the longest of those that begin there. */
export function formIn(text: string, span: Span, forms: string[]): Span | null {
  let best: Span | null = null;
  for (const form of forms) {
    const at = slice(text, span).indexOf(form);
    if (at < 0) continue;
    const found = { start: span.start + at, end: span.start + at + form.length };
    if (!best || found.start < best.start || (found.start === best.start && found.end > best.end))
      best = found;
  }
  return best;
}

/** The last of them; the longest of those that end there. */
export function lastForm(text: string, span: Span, forms: string[]): Span | null {
  let best: Span | null = null;
  for (const form of forms) {
    const at = slice(text, span).lastIndexOf(form);
    if (at < 0) continue;
    const found = { start: span.start + at, end: span.start + at + form.length };
    if (!best || found.end > best.end || (found.end === best.end && found.start < best.start)) best = found;
  }
  return best;
}

export const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[。.．]/.test(text[end - 1]!) ? end - 1 : end,
});

export function made(
  clause: Clause,
  { spans, cue, who }: Said,
  why: string,
  kind: StatementKind = why === 'declined' ? 'declined' : 'direct',
): Attribution {
  const head: Mention | null = who && topicMention(clause, who);
  const [first, last] = [spans[0]!, spans.at(-1)!];
  return {
    kind,
    start: first.start,
    end: last.end,
    spans,
    cue,
    mention: who,
    head,
    medium: null,
    block: clause.block,
    open: false,
    why,
  };
}
