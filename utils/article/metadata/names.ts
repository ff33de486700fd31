import { fromLanguages } from '../languages/current.ts';
import { clean, key } from '../text.ts';
import { openingPhrase } from '../words.ts';
import { isMonth } from './date-words.ts';

const MOST_NAMES = 20;

/** A pattern for any of the phrases; where there are none, one that nothing matches. */
const oneOf = (...lists: string[][]): string =>
  `(?:${[...new Set(lists.flat())].sort((a, b) => b.length - a.length).join('|') || '(?!)'})`;

const patterns = fromLanguages((languages) => {
  const phrases = (list: 'by' | 'and' | 'credit' | 'roles') =>
    languages.flatMap((language) => language[list]);
  const credit = oneOf(phrases('credit'));
  return {
    by: new RegExp(`^${oneOf(phrases('by'))}(?:\\s*[:：]\\s*|\\s+)`, 'iu'),
    label: new RegExp(`(?<![\\p{L}])(${oneOf(phrases('by'), phrases('credit'))})\\s*[:：]`, 'iu'),
    creditOn: new RegExp(`\\s${credit}\\s+(?=\\p{Lu}).*$`, 'iu'),
    creditInBrackets: new RegExp(`[^,;|/)）]*[(（]${credit}[)）]`, 'giu'),
    // "And" parts two names only where a name follows: "Ortega y Gasset" is one.
    and: new RegExp(
      `\\s+(?:${oneOf(phrases('and'))}|&)\\s+(?=\\p{Lu}\\S*\\s+\\p{Lu}|\\p{Lu}{2}|[\\u3040-\\u9fff\\uac00-\\ud7af])`,
      'u',
    ),
    role: new RegExp(`${oneOf(phrases('roles'))}$`, 'iu'),
  };
});

/** What stands before a name: "By", "Text: ", "Von". */
export const byPattern = (): RegExp => patterns().by;

const COMMA = /\s*[,;|/•·、]\s*|\s[-–—]\s/;
const CONTACT = /https?:\S+|\S*@\S+|\+?\d[\d\s-]{6,}\d/g;
const BRACKETS = /[(（<[][^)）>\]]*[)）>\]]?/g;
/** A script without spaces, where a role is the end of the word. */
const DENSE = /^[\u3040-\u9fff\uac00-\ud7af]/;

/** Names of a byline, one by one: no "By", no photographers, no job titles, places, dates or addresses. */
export function namesOf(texts: string[]): string[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    const parts = partsOf(text);
    const persons = parts.some(isPerson);
    for (const name of parts)
      if ((!persons || isPerson(name) || isAgency(name)) && names.size < MOST_NAMES && !names.has(key(name)))
        names.set(key(name), name);
  }
  return [...names.values()];
}

function partsOf(text: string): string[] {
  const { by, label, creditOn, creditInBrackets, and } = patterns();
  const bare = clean(text)
    .replace(/^[(（[](.*)[)）\]]$/, '$1')
    .replace(creditInBrackets, ',')
    .replace(BRACKETS, ' ')
    .replace(CONTACT, ',')
    .trim();
  const [first = '', ...labelled] = bare.split(label);
  const texts = [first];
  for (let at = 0; at < labelled.length; at += 2)
    if (openingPhrase('by', labelled[at]!)) texts.push(labelled[at + 1]!);
  const parts = texts
    .flatMap((stretch) =>
      stretch
        .trim()
        .replace(by, '')
        .replace(creditOn, '')
        .split(COMMA)
        .map((chunk, at) => [at, chunk] as const),
    )
    .flatMap(([at, chunk]) =>
      chunk.split(and).map((part) => ({ text: part.replace(by, ''), first: at === 0 })),
    );
  const names = parts.map(nameIn);
  // "Wren Haddow, Senior Political Correspondent": beside a name, what holds a role is no other name.
  const alone = names.some((name, at) => isPerson(name) && !isRole(parts[at]!.text));
  return names.filter((name, at) => mayBeName(name) && !(alone && isRole(parts[at]!.text)));
}

/**
 * The name in what stands between two separators: without dates and roles before or after it. Only `first`
 * may a name go on in lower case; after a comma that is an institution.
 */
function nameIn({ text, first }: { text: string; first: boolean }): string {
  const { role: roles } = patterns();
  let words = text
    .replace(/^[\s:.©–—-]+|[\s:–—-]+$|(?<=\p{L}{3})\.$/gu, '')
    .split(/\s+/)
    .map((word) => (DENSE.test(word) ? word.replace(roles, '') : word))
    .filter(Boolean);
  const end = words.findIndex(
    (word, at) => at > 0 && (/\d/.test(word) || isDateLabel(words.slice(at).join(' '))),
  );
  if (end > 0) words = words.slice(0, end > 1 && isMonth(words[end - 1]!) ? end - 1 : end);
  const role = words.findLastIndex((word) => roles.test(word));
  if (role < 0) return first ? personAtStart(words.join(' ')) : words.join(' ');
  const beside = [words.slice(role + 1), words.slice(0, role)].map((side) => personAtStart(side.join(' ')));
  return beside.find(isPerson) ?? '';
}

const isDateLabel = (text: string): boolean =>
  openingPhrase('published', text) !== '' || openingPhrase('updated', text) !== '';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiou]s?|van|von|der|den|de[lr]?|af|av|la|le|bin|al|el|ten|ter|zu|y|e)){1,5}`;
const PERSON = new RegExp(`^${NAME}$`, 'u');
const EAST_ASIAN = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,5}$/u;
/** A person's name that goes on in lower case: "Wren Haddow in Ambry", "Asta Ringmark politisk reporter". */
const PERSON_AT_START = new RegExp(`^(${NAME})\\s\\p{Ll}`, 'u');
const AGENCY = /^(?:\p{Lu}{2,6}|\p{Ll}{2,6}|Reuters|Ritzau|Bloomberg)$/u;

const personAtStart = (text: string): string => {
  const start = PERSON_AT_START.exec(text)?.[1]?.replace(/\s\p{Ll}+$/u, '') ?? '';
  return isPerson(text) || !isPerson(start) ? text : start;
};

const mayBeName = (name: string): boolean =>
  name.length > 1 &&
  name.length < 60 &&
  name.split(' ').length <= 6 &&
  !/www\.|\d{2}|[?!…)]/.test(name) &&
  key(name) !== '';

/** True where a name is two words or more with capitals: unlike a few characters of East Asia, hardly any other line is. */
export const isFullName = (name: string): boolean => PERSON.test(name);

/** True where a name looks like a person's: two words or more with capitals, or a few characters of East Asia. */
export const isPerson = (name: string): boolean => PERSON.test(name) || EAST_ASIAN.test(name);

/** True where a name looks like a news agency's or an author's initials. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

/** True where a line says what somebody works as. */
export const isRole = (text: string): boolean =>
  text.length < 50 && text.split(/[\s,/]+/).some((word) => patterns().role.test(word));
