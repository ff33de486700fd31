import { stringOf } from '../json-ld.ts';
import { clean } from '../text.ts';
import { openingPhrase } from '../words.ts';
import { type Facts, meta } from './facts.ts';

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i;

/** Publication and update in ISO 8601: JSON-LD, metas, then `<time>`. */
export function readDates(
  facts: Facts,
  document: Document,
): { published: string | null; modified: string | null } {
  const times = visibleTimes(document);
  const published = [
    stringOf(facts.thing?.datePublished),
    meta(
      facts,
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'publishdate',
      'pubdate',
      'publication_date',
      'published_at',
      'cxenseparse:recs:publishtime',
      'article.published',
    ),
    stringOf(facts.thing?.dateCreated),
    ...times.filter(({ update }) => !update).map(({ date }) => date),
    ...times.map(({ date }) => date),
  ];
  const modified = [
    stringOf(facts.thing?.dateModified),
    meta(
      facts,
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'last-modified',
      'dcterms.modified',
    ),
    ...times.filter(({ update }) => update).map(({ date }) => date),
  ];
  return { published: firstDate(published), modified: firstDate(modified) };
}

function visibleTimes(document: Document): { date: string; update: boolean }[] {
  return [...document.querySelectorAll('time')].slice(0, 20).map((time) => ({
    date: time.getAttribute('datetime') ?? time.getAttribute('content') ?? '',
    update:
      openingPhrase('updated', clean(time.textContent)) !== '' ||
      /modified|updated/i.test(`${time.className} ${time.getAttribute('itemprop')}`),
  }));
}

function firstDate(values: string[]): string | null {
  for (const value of values) {
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
  if (/^\d{10}(\d{3})?$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  if (/\d{4}/.test(text) && /[a-z]{3}/i.test(text) && !Number.isNaN(Date.parse(text)))
    return new Date(text).toISOString();
  return null;
}
