import type { Span } from '../text/span.ts';

/** A number in a text, with its currency sign, its "million" and its "per cent". */
export interface NumberSpan extends Span {
  /** "3.5 million" is 3500000; of "4 per cent" the 4. */
  value: number;
  /** Money and shares mean something without a noun. */
  measure: 'money' | 'share' | null;
}

const PATTERN =
  /(?<![\p{Lu}\p{Ll}\p{N}.,:/·-])(?:(\p{Sc})\s?)?(\d{1,3}(?:[.,'’\s]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)/gu;
/** What may follow right behind: a percent sign, a currency, letters that multiply ("$100-million"). */
const BEHIND = /^\s?([%‰％٪]|\p{Sc})|^[\s-]?([\p{L}\p{M}]+)/u;
/** "per cent", "por ciento": percent in two words. */
const IN_TWO = /^\s(\p{L}+)\s(\p{L}+)/u;
/** "yüzde 12": percent before its number. */
const BEFORE = /(?<!\p{L})(\p{L}+)\s$/u;
/** What follows a power in languages that write numbers by it: "11 bin 37". */
const REMAINDER = /^\s(\d{1,3})(?![\d.,:])/;
/** These alone stand for metres and others without a currency. */
const NEEDS_CURRENCY = new Set(['m', 'k']);

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
export function numbersIn(written: string, tag: string): NumberSpan[] {
  const text = plainDigits(written);
  const { powers, percents, pointed } = unitsOf(tag);
  const numbers: NumberSpan[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [all, currency, digits = ''] = match;
    if (match.index < (numbers.at(-1)?.end ?? 0)) continue;
    const number: NumberSpan = {
      start: match.index,
      end: match.index + all.length,
      value: amountOf(digits),
      measure: currency ? 'money' : null,
    };
    const after = text.slice(number.end, number.end + 24);
    if (/^[:·-]\d/.test(after) || isClock(digits, text, match.index, pointed)) continue;
    const behind = BEHIND.exec(after);
    const word = behind?.[2]?.toLowerCase() ?? '';
    const power = powerOf(word, powers, currency !== undefined);
    const inTwo = IN_TWO.exec(after);
    if (power) {
      number.value *= power.value;
      number.end += behind![0].length - word.length + power.length;
      const rest = power.value === 1e3 ? REMAINDER.exec(text.slice(number.end, number.end + 6)) : null;
      if (rest && powers.get(word) === 1e3) {
        number.value += Number(rest[1]);
        number.end += rest[0].length;
      }
    } else if (behind?.[1] || percents.has(word)) {
      number.measure = /\p{Sc}/u.test(behind?.[1] ?? '') ? 'money' : 'share';
      number.end += behind![0].length;
    } else if (
      percents.has(
        BEFORE.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[1]?.toLowerCase() ?? '',
      )
    ) {
      number.measure = 'share';
    } else if (inTwo && percents.has(`${inTwo[1]}${inTwo[2]}`.toLowerCase())) {
      number.measure = 'share';
      number.end += inTwo[0].length;
    } else if (/^\p{Script=Latin}{1,2}(?![\p{L}\p{M}])/u.test(after)) continue;
    numbers.push(number);
  }
  return numbers;
}

/** Digits of any script as those of ASCII, one for one: "３６", "٣٦". */
const plainDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (character) => (character.length === 1 ? digitOf(character) : character));

function digitOf(character: string): string {
  // The ten digits of a script stand one behind the other.
  let zero = character.charCodeAt(0);
  while (DIGIT.test(String.fromCharCode(zero - 1))) zero--;
  return String((character.charCodeAt(0) - zero) % 10);
}
const DIGIT = /^\p{Nd}$/u;

/** True for a time of day: "14.30" where decimals have a comma. */
const isClock = (digits: string, text: string, at: number, pointed: boolean): boolean =>
  !pointed &&
  /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(digits) &&
  !/^\s?[%‰\p{Sc}]/u.test(text.slice(at + digits.length, at + digits.length + 2));

/** The power that a word says, and how many letters say it: in scripts without spaces more may follow ("5万人"). */
function powerOf(
  word: string,
  powers: ReadonlyMap<string, number>,
  currency: boolean,
): { value: number; length: number } | null {
  const whole =
    powers.get(word) ?? (NEEDS_CURRENCY.has(word) && !currency ? undefined : ABBREVIATED.get(word));
  if (whole !== undefined) return { value: whole, length: word.length };
  const first = /^[\p{Script=Han}\p{Script=Hangul}]/u.exec(word)?.[0] ?? '';
  const value = powers.get(first);
  return value === undefined ? null : { value, length: first.length };
}

function amountOf(digits: string): number {
  const whole = digits.replace(/[.,'’\s](?=\d{3}(?!\d))/gu, '');
  return Number.parseFloat(whole.replace(',', '.'));
}

interface Units {
  powers: ReadonlyMap<string, number>;
  percents: ReadonlySet<string>;
  /** True where decimals have a point. */
  pointed: boolean;
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
      // 1e6 is "1 million", and "100万" in Japanese: what the digits leave is the power.
      const formatted = long.format(count * power);
      const word = wordsOf(formatted);
      if (word) powers.set(word, (count * power) / Number(/\d+/.exec(formatted)?.[0]));
    }
    percents.add(wordsOf(share.format(count)));
  }
  const pointed = new Intl.NumberFormat(locale).format(1.5).includes('.');
  const units = { powers, percents, pointed };
  known.set(tag, units);
  return units;
}

const wordsOf = (formatted: string): string => formatted.replace(/[\d\s]/gu, '').toLowerCase();
