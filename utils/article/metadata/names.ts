import { languages } from '../languages/all.ts';
import { clean, key } from '../text.ts';

const MOST_NAMES = 20;

const alternatives = (list: 'by' | 'and'): string =>
  [...new Set(languages.flatMap((language) => language[list]))].sort((a, b) => b.length - a.length).join('|');

/** What stands before a name: "By", "Text: ", "Von". */
export const BY = new RegExp(`^(?:${alternatives('by')})(?:\\s*[:：]\\s*|\\s+)`, 'iu');
const AND = new RegExp(`\\s*[,;|/•·、]\\s*|\\s+(?:${alternatives('and')}|&)\\s+`, 'iu');

/** Names of a byline, one by one: no "By", no job titles, no addresses. */
export function namesOf(texts: string[]): string[] {
  const names = new Map<string, string>();
  for (const text of texts)
    for (const part of clean(text).replace(BY, '').split(AND)) {
      const name = part
        .replace(BY, '')
        .replace(/\s*[(（<[].*$/, '')
        .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
      if (mayBeName(name) && names.size < MOST_NAMES && !names.has(key(name))) names.set(key(name), name);
    }
  return [...names.values()];
}

const mayBeName = (name: string): boolean =>
  name.length > 1 &&
  name.length < 60 &&
  name.split(' ').length <= 6 &&
  !/https?:|www\.|@|\d{2}|[?!…]/.test(name) &&
  key(name) !== '';

const PERSON =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|van|von|der|den|de[lr]?|af|av|la|le|bin|al|el|ten|ter|zu|y|e)){1,5}$/u;
const EAST_ASIAN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,5}$/u;

/** True where a name looks like a person's: two words or more with capitals, or a few characters of East Asia. */
export const isPerson = (name: string): boolean => PERSON.test(name) || EAST_ASIAN.test(name);
