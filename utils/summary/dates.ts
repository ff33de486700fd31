/** The words of a language for months, days of the week, years and spans of time, lower case: long, inflected and short. */
export interface DateWords {
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  /** "year", "years". */
  years: ReadonlySet<string>;
  /** What counts time: "minute", "minutes", "months". */
  spans: ReadonlySet<string>;
  /** Letters that make the number before them a part of a date or a clock time: 年, 月, 日, 時. */
  marks: ReadonlySet<string>;
}

const known = new Map<string, DateWords>();
/** A week that lies in January and a year's first days, in UTC: any will do. */
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));
const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));

/** Units of time that articles measure in, as Intl names them. */
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** By Intl; for a language it does not know, the words of English. */
export function dateWordsOf(tag: string): DateWords {
  const cached = known.get(tag);
  if (cached) return cached;
  const locale = Intl.DateTimeFormat.supportedLocalesOf([tag])[0] ?? 'en';
  const lengthsOf = (unit: string): string[] =>
    [1, 2, 5].map((count) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
        .format(count)
        .replace(/[\d\s]/gu, ''),
    );
  const part = (date: Date, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday'): string => {
    const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
    return (
      parts
        .find((one) => one.type === type)
        ?.value.toLowerCase()
        .replace(/\.$/, '') ?? ''
    );
  };
  const words = {
    // With a day a month is inflected ("5 мая"), without it is not ("май").
    months: new Set(
      MONTHS.flatMap((date) => [
        part(date, { month: 'long' }, 'month'),
        part(date, { month: 'long', day: 'numeric' }, 'month'),
        part(date, { month: 'short', day: 'numeric' }, 'month'),
      ]),
    ),
    weekdays: new Set(DAYS.map((date) => part(date, { weekday: 'long' }, 'weekday'))),
    years: new Set(lengthsOf('year')),
    spans: new Set(UNITS.flatMap(lengthsOf)),
    marks: new Set(
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric' })
        .formatToParts(DAYS[0])
        .flatMap(({ value }) => /^\d*([\p{Script=Han}\p{Script=Hangul}])\s?$/u.exec(value)?.[1] ?? []),
    ),
  };
  known.set(tag, words);
  return words;
}
