import { native } from '../native.ts';

/** What a page says, at a glance, of the language it is in. */
export interface LanguageProbe {
  /** As the page declares it, or ''. */
  declared: string;
  /** Some of its prose. */
  sample: string;
}

/** Looks at a page's language. */
export function probeLanguage(page: Document): LanguageProbe {
  const getElementsByTagName = native(page, 'getElementsByTagName');
  let sample = '';
  for (const paragraph of getElementsByTagName('p')) {
    const text = paragraph.textContent ?? '';
    if (text.length > 60) sample += `${text} `;
    if (sample.length > 5000) break;
  }
  const declared = getElementsByTagName('html')[0]?.getAttribute('lang') ?? '';
  return { declared, sample: sample.slice(0, 6000) };
}
