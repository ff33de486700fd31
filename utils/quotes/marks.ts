import type { Block } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** Words between quotation marks. `start` and `end` lie inside the marks. */
export interface Quoted extends Span {
  /** The marks included. */
  outer: Span;
  block: number;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** True where it goes on with a quotation that the paragraph before left open. */
  continues: boolean;
  /** True where the marks are part of a name: «Газпром». */
  name?: boolean;
}

/**
 * What closes each opening mark, the best first. All the languages' habits stand side by side, because
 * newspapers quote foreign papers as they find them: „…“ and „…”, »…« and «…», ”…” and “…”.
 */
const CLOSERS: Record<string, string[]> = {
  '"': ['"', '”', '“'],
  '“': ['”', '"', '“'],
  '”': ['”', '"', '“'],
  '„': ['“', '”', '"', '‟'],
  '‟': ['”', '‟'],
  '«': ['»', '«'],
  '»': ['«', '»'],
  '‘': ['’', "'"],
  '‚': ['‘', '’'],
  '‹': ['›'],
  '›': ['‹', '›'],
  "'": ["'"],
  '’': ['’'],
  '「': ['」'],
  '『': ['』'],
  '《': ['》'],
};
/** No quotation within one paragraph is longer, in code units; keeps a page of stray marks from costing more. */
const LONGEST = 5000;
/** Two apostrophes, or two grave accents, for a quotation mark that a typewriter has not: ''So be it,'' she said. */
const DOUBLED = /''|``|’’|‘‘/g;
const DOUBLE = /["“”„«»]/;
/** Stands for the second of them, so that offsets stay. */
const FILLER = '\u2060';
const SINGLE = new Set(['‘', '‚', "'", '’', '‹', '›']);

/** Every quotation in the text, outermost only, in order. Reads each paragraph a fixed number of times. */
export function findQuoted(given: string, blocks: Block[], marks: string[]): Quoted[] {
  const text = given.replace(DOUBLED, `"${FILLER}`);
  const openers = new Set([...'"“„«»”‘‚「『', ...marks.map((pair) => pair[0]!)]);
  // A text quotes in single marks, straight ones too, only where it has no double ones.
  if (openers.has("'") && DOUBLE.test(text)) openers.delete("'");
  const quoted: Quoted[] = [];
  let open = '';
  blocks.forEach((block, index) => {
    const next = text[blocks[index + 1]?.start ?? -1] ?? '';
    const found = inBlock(text, block, index, openers, open, next);
    quoted.push(...found.quoted);
    open = found.open;
  });
  return quoted;
}

function inBlock(
  text: string,
  block: Block,
  index: number,
  openers: Set<string>,
  open: string,
  next: string,
) {
  const quoted: Quoted[] = [];
  let at = block.start;
  let left = '';
  while (at < block.end) {
    const mark = text[at]!;
    if (!openers.has(mark) || !mayOpen(text, at, block)) {
      at++;
      continue;
    }
    const first = at === block.start;
    const close = closing(text, at, block.end, mark);
    if (close >= 0) {
      const continues = first && open === mark;
      quoted.push({
        start: behind(text, at),
        end: close,
        outer: { start: at, end: behind(text, close) },
        block: index,
        closed: true,
        continues,
      });
      at = behind(text, close);
    } else if (SINGLE.has(mark) ? !(first && next === mark) : !(first || next === mark)) {
      at++;
    } else {
      // A mark that is never closed where the next paragraph opens with one, or the paragraph's first: the speech goes on in the next one.
      quoted.push({
        start: behind(text, at),
        end: block.end,
        outer: { start: at, end: block.end },
        block: index,
        closed: false,
        continues: open === mark,
      });
      left = mark;
      at = block.end;
    }
  }
  return { quoted, open: left };
}

/** The offset behind the mark at `at`. */
const behind = (text: string, at: number): number => (text[at + 1] === FILLER ? at + 2 : at + 1);

const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string | undefined) => char === undefined || /\s/.test(char);

function mayOpen(text: string, at: number, block: Block): boolean {
  const mark = text[at]!;
  const before = at > block.start ? text[at - 1] : undefined;
  const next = behind(text, at);
  const after = next < block.end ? text[next] : undefined;
  if (after === undefined || isWord(before)) return mark === '「' || mark === '『';
  // "in ‘08": an apostrophe for the century.
  if (/^[‘'’]\d\d(?!\d)/.test(text.slice(at, at + 4))) return false;
  if (SINGLE.has(mark)) return (isSpace(before) || /[([“"„«—–-]/.test(before!)) && isWord(after);
  return true;
}

/**
 * As `closing` for a straight single mark, which is an apostrophe too: one behind an "s" that words follow is a
 * genitive's ("the boys' bikes"), unless no other mark closes before one that opens.
 */
function closingStraight(text: string, at: number, end: number): number {
  let genitive = -1;
  for (let i = at + 2; i < Math.min(end, at + LONGEST); i++) {
    if (text[i] !== "'") continue;
    if (isWord(text[i + 1])) {
      if (isSpace(text[i - 1])) return genitive;
    } else if (/[sS]/.test(text[i - 1]!) && /^\s+\p{Ll}/u.test(text.slice(i + 1, i + 4))) {
      if (genitive < 0) genitive = i;
    } else return i;
  }
  return genitive;
}

/** Where the quotation that opens at `at` ends: the first mark of the best kind there is; -1 where there is none. */
function closing(text: string, at: number, end: number, mark: string): number {
  if (mark === "'") return closingStraight(text, at, end);
  const closers = CLOSERS[mark] ?? [mark];
  const last = Math.min(end, at + LONGEST);
  let best = -1;
  let inner = -1;
  let rank = closers.length;
  let depth = 0;
  let nested = false;
  for (let i = at + 1; i < last && rank > 0; i++) {
    const char = text[i]!;
    // "A,” he said. “B.": behind a mark that may close, one that opens shows that it did.
    if (char !== mark && /["“]/.test(char) && isSpace(text[i - 1]) && isWord(text[i + 1])) {
      if (best >= 0) break;
      nested = true;
      continue;
    }
    if (nested && /["”]/.test(char) && closers[0] !== char) {
      nested = false;
      continue;
    }
    if (char === mark && closers[0] !== mark && !isWord(text[i - 1]) && isWord(text[i + 1])) depth++;
    const r = closers.indexOf(char);
    if (r < 0 || r >= rank || i === at + 1) continue;
    if (SINGLE.has(char) && isWord(text[i + 1])) continue;
    if (r > 0 && !isWord(text[i - 1]) && isWord(text[i + 1]) && isSpace(text[i - 1])) continue;
    if (depth > 0 && r === 0 && closers[0] !== mark) {
      depth--;
      inner = i;
      continue;
    }
    best = i;
    rank = r;
  }
  return best >= 0 ? best : inner;
}
