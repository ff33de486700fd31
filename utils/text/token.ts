import type { Span } from './span.ts';

/** A word, a number, a punctuation mark, or a whole quotation taken as one. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'mark' | 'quote';
  /** Lower case, with straight apostrophes; a quotation's is empty. */
  word: string;
  /** True where the first letter is a capital. */
  upper: boolean;
  /** True where it is written in capitals, two letters or more. */
  caps: boolean;
  /** The quotation's index, for tokens of that kind; else -1. */
  quote: number;
}

/**
 * Words hold inner hyphens, colons before a small letter ("FT:s"), stops between single letters ("U.S.") and
 * apostrophes, and a site's domain ("Dagbladet.no"). Elided articles ("l'", "dell'") and English clitics ("'s", "'ll") are words of their own.
 */
const TOKEN =
  /['’](?:s|ve|d|ll|re|m)(?![\p{L}\p{N}])|(?:[Ll]|[ldcjmnst]|[DCJMNSTQ](?=['’][\p{Ll}])|[Qq]u|[Dd]ell|[Aa]ll|[Nn]ell|[Ss]ull|[Dd]all|[Uu]n|[Qq]uell|[Qq]uest|[Dd]egl|[Aa]gl|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=[\p{L}])|\p{Lu}\.(?:[\p{Lu}]\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑·&]|[:](?=\p{Ll})|['’](?!(?:s|ve|d|ll|re|m)(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:\.(?:com|org|net|[a-z]{2})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}]))?|\p{N}+(?:[.,:/]\p{N}+)*(?:-\p{L}[\p{L}\p{M}\p{N}-]*)?|[^\s\p{L}\p{N}]/gu;

/**
 * A capital, also behind a small letter ("iPhone") or an Arabic article ("al-Assad"), or a site's domain; but no
 * compound that ends small: "CIA-anställd" is no name.
 */
const CAPITAL =
  /^(?:\p{Ll}?|(?:a[dlnrstz]|e[dlrz]|ash|ul)[-‐‑])\p{Lu}(?!.*-\p{Ll}[^-]{4,}$)(?!\p{Lu}+-\p{Ll})|\p{L}\.(?:com|org|net|[a-z]{2})$/u;
const CAPS = /^\p{Lu}[\p{Lu}\p{N}&.-]*\p{Lu}(?:[:'’]\p{Ll}{1,2}|s)?$/u;

/** Lower case with straight apostrophes, the form in which packs give words. */
export const fold = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/**
 * The tokens of `text` from `start` to `end`, in order. Offsets count from the start of `text`. Pronouns that hang
 * on their verb with a hyphen ("dit-il", "a-t-il") are words of their own.
 */
export function tokenise(text: string, { start, end }: Span, enclitics: string[] = []): Token[] {
  const tokens: Token[] = [];
  const add = (form: string, at: number, kind: Token['kind']) =>
    tokens.push({
      start: at,
      end: at + form.length,
      kind,
      word: fold(form),
      upper: CAPITAL.test(form),
      caps: CAPS.test(form),
      quote: -1,
    });
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const form = match[0];
    const at = start + match.index;
    const kind = /^['’]?\p{L}/u.test(form) ? 'word' : /^\p{N}/u.test(form) ? 'number' : 'mark';
    const hung = enclitics.length > 0 ? /[-‐‑](?:t[-‐‑])?(\p{Ll}+)$/u.exec(form) : null;
    if (hung?.index && enclitics.includes(hung[1]!)) {
      add(form.slice(0, hung.index), at, kind);
      add(hung[1]!, at + form.length - hung[1]!.length, 'word');
    } else add(form, at, kind);
  }
  return tokens;
}

/** As `tokenise` for a script without spaces: words as the language's segmenter parts them. */
export function tokeniseUnspaced(text: string, { start, end }: Span, tag: string): Token[] {
  const tokens: Token[] = [];
  const segmenter = new Intl.Segmenter(tag, { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(start, end))) {
    if (!segment.trim()) continue;
    const at = start + index;
    const kind = !isWordLike ? 'mark' : /^\p{N}/u.test(segment) ? 'number' : 'word';
    tokens.push({
      start: at,
      end: at + segment.length,
      kind,
      word: fold(segment),
      upper: CAPITAL.test(segment),
      caps: CAPS.test(segment),
      quote: -1,
    });
  }
  return tokens;
}
