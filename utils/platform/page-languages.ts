import type { LanguageProbe } from '../article/languages/probe.ts';
import { detectLanguage } from '../languages/detect.ts';
import { languageOf } from '../languages/tag.ts';

/** Sites of the Nordic countries mix their near kin. */
const KIN = ['da', 'nb', 'nn'];
/** The labels of advertisements, players and consent are often English on pages in other languages. */
const EVERYWHERE = 'en';

/**
 * The languages whose words a page may use in labels and bylines, as tags: that of its text, the one it
 * declares, and English. Null where the text does not tell, so that any language may be meant.
 */
export function pageLanguages({ declared, sample }: LanguageProbe): string[] | null {
  const detected = detectLanguage(sample, '');
  if (detected === 'und') return null;
  const tags = new Set([detected, languageOf(declared), EVERYWHERE]);
  if (KIN.some((tag) => tags.has(tag))) for (const tag of KIN) tags.add(tag);
  return [...tags];
}
