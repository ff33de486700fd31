const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** White space folded to single spaces, invisible characters dropped, ends trimmed. */
export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** As `clean`, with the white space at both ends kept as one space each. */
export const fold = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ');

/** Letters and digits in lower case, for comparison. */
export const key = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
