import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of a string of the interface, as in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof messages;

/** The stem of a string that depends on a number; its keys end in `_one` and `_other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A string in the reader's language, `$1`, `$2` … replaced by the values. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** A string that depends on a number, which is its `$1`, written as the locale writes it. */
export function count(stem: CountKey, number: number, ...values: (string | number)[]): string {
  const form = madeOnce(Intl.PluralRules).select(number) === 'one' ? 'one' : 'other';
  return t(`${stem}_${form}` as MessageKey, formatNumber(number), ...values);
}

/**
 * The locale of the interface: the browser's own where it is a variety of the language the strings are in,
 * so that a British reader gets British dates, and the strings' language where it is not.
 */
export function locale(): string {
  const own = browser.i18n.getUILanguage();
  const strings = t('localeTag');
  return own.split('-')[0] === strings ? own : strings;
}

/** Formatters by what they were made with: making one takes far longer than using it, and a list uses hundreds. */
const formatters = new Map<string, unknown>();

function madeOnce<Options extends object, Formatter>(
  Maker: new (locale: string, options?: Options) => Formatter,
  options?: Options,
): Formatter {
  const name = JSON.stringify([Maker.name, locale(), options]);
  let formatter = formatters.get(name) as Formatter | undefined;
  if (!formatter) {
    formatter = new Maker(locale(), options);
    formatters.set(name, formatter);
  }
  return formatter;
}

export const formatNumber = (value: number): string => madeOnce(Intl.NumberFormat).format(value);

export const formatPercent = (share: number): string =>
  madeOnce<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat, {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(share);

const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  madeOnce<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat, options);

/** A moment, ISO 8601, as a date with its time; the text itself where it is no date. */
export function formatMoment(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const timed = /T\d/.test(iso);
  return dateFormat({ dateStyle: 'long', ...(timed && { timeStyle: 'short' }) }).format(date);
}

/** A moment, ISO 8601, in little room: the time of today, else the day, with its year where that is another. */
export function formatBriefly(iso: string, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const form: Intl.DateTimeFormatOptions =
    date.toDateString() === now.toDateString()
      ? { timeStyle: 'short' }
      : date.getFullYear() === now.getFullYear()
        ? { day: 'numeric', month: 'short' }
        : { dateStyle: 'medium' };
  return dateFormat(form).format(date);
}

/** The day of a moment, ISO 8601; the text itself where it is no date. */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dateFormat({ dateStyle: 'long' }).format(date);
}

/** A language's own-locale name, "Swedish" for 'sv'; the tag itself where there is none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "a, b and c" as the locale joins a list. */
export const formatList = (items: string[]): string => new Intl.ListFormat(locale()).format(items);

/** Says on a page of Lede's own which language its strings are in, and which way that is written. */
export function markLanguage(document: Document): void {
  document.documentElement.lang = t('localeTag');
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
