import { clean, key } from '../text.ts';
import { dateIn } from './date-words.ts';
import { byPattern, isAgency, isFullName, isPerson, isRole, namesOf } from './names.ts';
import { isElsewhere, type Line } from './visible.ts';

const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|autori|forfattere?|journalists?|journalister|profiles?|people|person|contributors?|by|av|af|staff|skribent(?:er)?|redaktion|toimittajat?|reporters?|writers?|producers)\/[^/]+/i;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|authors|byline|byline__name|writer|reporter|autor|autore|auteur|journalist|forfatter|skribent|kirjoittaja|toimittaja)(?=$|[\s_\d-])/i;
/** Lines of other articles, of pictures and of what readers wrote. */
const ELSEWHERE =
  'figure, figcaption, nav, footer, [class*="teaser" i], [class*="related" i], [class*="caption" i], [class*="mediabox" i], [class*="comment" i]';
const LONGEST_BYLINE = 100;
const MOST_LINES = 6;

/** What the lines by the headline say of the authors: `sure` where an author's page or "By" says so. */
export function readBylines(
  lines: Line[],
  body: Element,
  headline: Element | null,
): { sure: () => string[]; guessed: () => string[] } {
  const near = lines.filter(
    ({ element, text }) => text.length < LONGEST_BYLINE && !isElsewhere(element, ELSEWHERE, headline ?? body),
  );
  const linked = ({ element, text }: Line) => {
    const address = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
    return AUTHOR_PAGE.test(address) || bearsName(address, text);
  };
  const called = ({ element }: Line) =>
    AUTHOR_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const named = (test: (line: Line) => boolean) => textsOf(near.filter(test));
  const opened = named(({ text }) => byPattern().test(text));
  return {
    sure: () => widest(persons(named(linked)), persons(opened)),
    guessed: () =>
      first(
        () => persons(named(called)),
        () => persons(unmarked(near)),
        () => namesOf(signature(body)).filter(isPerson),
        () => namesOf([...named(called), ...opened]).filter(isAgency),
      ),
  };
}

/** True for an e-mail address with one of the words in it. */
const bearsName = (address: string, text: string): boolean => {
  const box = /^mailto:([^@?]+)@/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return box !== '' && plain(text).some((word) => word.length > 2 && box.includes(word));
};
const plain = (text: string): string[] => key(text.normalize('NFD').replace(/\p{M}/gu, '')).split(' ');

const textsOf = (lines: Line[]): string[] => lines.slice(0, MOST_LINES).map(({ text }) => text);
/** Persons, without the longer ones of two that begin alike: what follows there is of the next line. */
function persons(texts: string[]): string[] {
  const names = namesOf(texts).filter(isPerson);
  return names.filter((name) => !names.some((other) => name.startsWith(`${other} `)));
}
const first = (...sources: (() => string[])[]): string[] => {
  for (const source of sources) {
    const names = source();
    if (names.length > 0) return names;
  }
  return [];
};

/** Names with a link, or the byline's where that names these and more. */
const widest = (linked: string[], opened: string[]): string[] =>
  opened.length > linked.length && linked.every((name) => opened.some((other) => key(other) === key(name)))
    ? opened
    : linked;

/** Names that stand alone, with a date, a role or an address in the same line or in the next one. */
function unmarked(lines: Line[]): string[] {
  return textsOf(
    lines.filter(({ element, text }, at) => {
      const names = /^h\d$/.test(element.localName) ? [] : namesOf([text]);
      if (names.length !== 1 || !isFullName(names[0]!) || !key(text).startsWith(key(names[0]!))) return false;
      const rest = text.slice(names[0]!.length);
      const next = lines.slice(at + 1).find((line) => !element.contains(line.element));
      return isAboutAuthor(rest) || (key(rest) === '' && isAboutAuthor(next?.text ?? ''));
    }),
  );
}

const isAboutAuthor = (text: string): boolean =>
  text.includes('@') || isRole(text) || (text.length < 60 && dateIn(text) !== null);

/** What stands under the text where most of the paragraphs are: a name in a line of its own. */
function signature(body: Element): string[] {
  const counts = new Map<Element, number>();
  for (const paragraph of body.getElementsByTagName('p')) {
    const parent = paragraph.parentElement;
    if (parent && paragraph.textContent.length > LONGEST_BYLINE)
      counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  const [home] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return [...(home?.querySelectorAll(':scope > p, :scope > div') ?? [])]
    .slice(-3)
    .filter((element) => !element.querySelector('a'))
    .map(({ textContent }) => clean(textContent))
    .filter((text) => {
      const name = namesOf([text])[0] ?? '';
      return (
        (isFullName(name) && key(text).length <= key(name).length + 12) ||
        byPattern().test(text.replace(/^[(（]/, ''))
      );
    });
}
