/** Tags that stand for the same language as another. */
const SAME: Record<string, string> = {
  no: 'nb',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
  fil: 'tl',
  mo: 'ro',
  sh: 'hr',
};

/**
 * The tag of the language alone, as packs are named: "pt-BR" → "pt", "zh-Hans" → "zh", "no" → "nb". 'und' where
 * the tag is none: pages declare "", "sv_SE", "English".
 */
export function languageOf(tag: string): string {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/.exec(tag.trim().toLowerCase())?.[1] ?? 'und';
  return SAME[primary] ?? primary;
}
