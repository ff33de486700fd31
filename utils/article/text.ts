const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** White space that is not a single space already: there is far less of it. */
const UNFOLDED = /\s\s+|[^\S ]/g;
const VISIBLE = /[^\s\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** As `clean`, with the white space at both ends kept as one space each. */
export const fold = (text: string): string => text.replace(INVISIBLE, '').replace(UNFOLDED, ' ');

/** White space folded to single spaces, invisible characters dropped, ends trimmed. */
export const clean = (text: string | null | undefined): string => (text ? fold(text).trim() : '');

/** True where anything of the text can be seen. */
export const isVisible = (text: string | null): boolean => text !== null && VISIBLE.test(text);

const WORD = /[\p{L}\p{M}\p{N}]/u;
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

// What each UTF-16 code unit is, learnt when first met: a pattern costs far more than a look into a table.
const [UNKNOWN, SEPARATOR, OF_WORD, SURROGATE] = [0, 1, 2, 3];
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  if (kinds[unit] === UNKNOWN)
    kinds[unit] =
      unit >= 0xd800 && unit <= 0xdfff
        ? SURROGATE
        : WORD.test(String.fromCharCode(unit))
          ? OF_WORD
          : SEPARATOR;
  return kinds[unit]!;
}

/** Letters and digits in lower case, for comparison: words parted by single spaces. */
export function key(text: string): string {
  const lower = text.toLowerCase();
  let words = '';
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const unit = lower.charCodeAt(at);
    const kind = at === lower.length ? SEPARATOR : kindOf(unit);
    if (kind === SURROGATE) return (lower.match(WORDS) ?? []).join(' ');
    if (kind === OF_WORD) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      // A single space between words is copied with them.
      if (unit === 0x20 && at + 1 < lower.length && kindOf(lower.charCodeAt(at + 1)) === OF_WORD) continue;
      words += words === '' ? lower.slice(start, at) : ` ${lower.slice(start, at)}`;
      start = -1;
    }
  }
  return words;
}

/** How many words; characters of scripts without spaces count by their pairs. */
export function countWords(text: string): number {
  const dense = text.match(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const spaced = key(text.replace(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+/g, ' '));
  return Math.round(dense / 2) + (spaced ? spaced.split(' ').length : 0);
}
