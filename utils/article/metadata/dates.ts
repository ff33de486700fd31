import { stringOf } from '../json-ld.ts';
import { clean } from '../text.ts';
import { openingPhrase } from '../words.ts';
import { dateIn } from './date-words.ts';
import { type Facts, meta } from './facts.ts';
import type { Line } from './visible.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish_date',
  'publish-date',
  'pubdate',
  'pub_date',
  'publication_date',
  'published_at',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'article.published',
  'last-published',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
];
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\D|$)/;

/** Publication and update in ISO 8601: what the page's data say, then `<time>`, its address, and lines by the headline. */
export function readDates(
  facts: Facts,
  document: Document,
  lines: () => Line[],
  language: string,
): { published: string | null; modified: string | null } {
  const monthFirst = /^en(?:-US)?$/.test(language);
  const times = () => visibleTimes(document);
  const opened = (list: 'published' | 'updated') =>
    lines()
      .filter(({ text }) => openingPhrase(list, text))
      .map(({ text }) => dateIn(text, monthFirst) ?? '');
  const published = [
    () => [stringOf(facts.thing?.datePublished)],
    () => PUBLISHED.map((name) => meta(facts, name)),
    () => [stringOf(facts.thing?.dateCreated)],
    () => dated(times(), false),
    () => opened('published'),
    () => [dateInAddress(facts.url)],
    () =>
      lines()
        .filter(({ text }) => text.length < 90)
        .map(({ text }) => dateIn(text, monthFirst) ?? ''),
    () => dated(times(), true),
  ];
  const modified = [
    () => [stringOf(facts.thing?.dateModified)],
    () => MODIFIED.map((name) => meta(facts, name)),
    () => dated(times(), true),
    () => opened('updated'),
  ];
  const first = firstDate(published);
  const last = firstDate(modified);
  // An update before publication is a draft's, or in another time zone than it says.
  const isUpdate = !first || !last || !isBefore(last, first);
  return { published: first, modified: isUpdate ? last : null };
}

/** Whether one date is before the other; by the clock on the wall where only one of them has a time zone. */
function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length, 19);
  return hasZone(date) === hasZone(other) && length === 19
    ? Date.parse(date) < Date.parse(other)
    : date.slice(0, length) < other.slice(0, length);
}

const hasZone = (date: string): boolean => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);

const dated = (times: { date: string; update: boolean }[], update: boolean): string[] =>
  times.filter((time) => time.update === update).map(({ date }) => date);

const dateInAddress = (url: string): string =>
  (IN_ADDRESS.exec(url)?.slice(1) ?? []).map((part) => part.padStart(2, '0')).join('-');

function visibleTimes(document: Document): { date: string; update: boolean }[] {
  return [...document.querySelectorAll('time, body [itemprop^="date"][content]')]
    .slice(0, 20)
    .map((time) => ({
      date: time.getAttribute('datetime') ?? time.getAttribute('content') ?? '',
      update:
        openingPhrase('updated', clean(time.textContent)) !== '' ||
        /modified|updated/i.test(`${time.className} ${time.getAttribute('itemprop')}`),
    }));
}

/** The first date among sources that are asked one after the other. */
function firstDate(sources: (() => string[])[]): string | null {
  for (const source of sources)
    for (const value of source()) {
      const date = toIso(value);
      if (date) return date;
    }
  return null;
}

/** A date in ISO 8601, with its time zone where the page gives one, or null. */
export function toIso(value: string): string | null {
  const text = value.trim();
  const match = ISO.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
    const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
    const iso = hour
      ? `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
      : `${year}-${month}-${day}`;
    return Number.isNaN(Date.parse(iso)) ? null : iso;
  }
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|T)/.exec(text);
  if (compact) return toIso(compact.slice(1).join('-'));
  if (/^\d{10}(\d{3})?$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  if (/^\w{3}, \d{1,2} \w{3} \d{4} \d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text)))
    return new Date(text).toISOString();
  return dateIn(text);
}
