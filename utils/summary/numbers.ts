import type { Span } from '../text/span.ts';

/** A number in a text, with its currency sign, its "million" and its "per cent". */
export interface NumberSpan extends Span {
  /** "3.5 million" is 3500000; of "4 per cent" the 4. */
  value: number;
  /** Money and shares mean something without a noun. */
  measure: 'money' | 'share' | null;
}

const PATTERN =
  /(?<![\p{Lu}\p{Ll}\p{N}.,:/-])(?:(\p{Sc})\s?)?(\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)/gu;
/** What may follow right behind: a percent sign, a currency, letters that multiply. */
const BEHIND = /^\s?(%|‰|\p{Sc})|^\s?([\p{L}\p{M}]+)/u;

/** Abbreviated powers of ten as print has them in several languages. */
const ABBREVIATED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    1e3: 'k тыс тис',
    1e6: 'm mn mln mio mill milj млн',
    1e9: 'bn mrd md mdr mld miljd млрд',
    1e12: 'tn трлн',
  }).flatMap(([power, words]) => words.split(' ').map((word) => [word, Number(power)] as const)),
);

/**
 * The numbers of a text that stand for amounts, in order; not those within a word or a code ("G7", "F-35"), of a
 * clock ("14.30") or a score ("2-1"). Groups of three behind a point, comma or space are taken for thousands.
 *
 * @param tag BCP 47: the language whose words for millions and percent are known, by Intl
 */
export function numbersIn(text: string, tag: string): NumberSpan[] {
  const { powers, percents } = unitsOf(tag);
  const numbers: NumberSpan[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [all, currency, digits = ''] = match;
    const number: NumberSpan = {
      start: match.index,
      end: match.index + all.length,
      value: amountOf(digits),
      measure: currency ? 'money' : null,
    };
    if (/^[:-]\d/.test(text.slice(number.end, number.end + 2))) continue;
    const behind = BEHIND.exec(text.slice(number.end, number.end + 24));
    const word = behind?.[2]?.toLowerCase() ?? '';
    const attached = word !== '' && !/^\s/.test(behind![0]);
    const power = powers.get(word) ?? ABBREVIATED.get(word);
    if (power !== undefined) {
      number.value *= power;
      number.end += behind![0].length;
    } else if (behind?.[1] || percents.has(word)) {
      number.measure = /\p{Sc}/u.test(behind?.[1] ?? '') ? 'money' : 'share';
      number.end += behind![0].length;
    } else if (attached && /^\p{Script=Latin}{1,2}$/u.test(word)) continue;
    numbers.push(number);
  }
  return numbers;
}

function amountOf(digits: string): number {
  const whole = digits.replace(/[.,'’\s](?=\d{3}(?!\d))/gu, '');
  return Number.parseFloat(whole.replace(',', '.'));
}

interface Units {
  powers: ReadonlyMap<string, number>;
  percents: ReadonlySet<string>;
}

const known = new Map<string, Units>();

/** The words of a language for thousands, millions and percent, in the forms that follow 1, 2 and 5. */
function unitsOf(tag: string): Units {
  const cached = known.get(tag);
  if (cached) return cached;
  const locale = Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? 'en';
  const long = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
  const share = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  const powers = new Map<string, number>();
  const percents = new Set<string>(['percent', 'procent']);
  for (const count of [1, 2, 5]) {
    for (const power of [1e3, 1e6, 1e9]) {
      const word = wordsOf(long.format(count * power));
      if (word) powers.set(word, power);
    }
    percents.add(wordsOf(share.format(count)));
  }
  const units = { powers, percents };
  known.set(tag, units);
  return units;
}

const wordsOf = (formatted: string): string => formatted.replace(/[\d\s]/gu, '').toLowerCase();
