const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** White space folded to single spaces, invisible characters dropped, ends trimmed. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** As `clean`, with the white space at both ends kept as one space each. */
export const fold = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ');

/** Letters and digits in lower case, for comparison. */
export const key = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** How many words; characters of scripts without spaces count by their pairs. */
export function countWords(text: string): number {
  const dense = text.match(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  const spaced = key(text.replace(/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+/g, ' '));
  return Math.round(dense / 2) + (spaced ? spaced.split(' ').length : 0);
}
