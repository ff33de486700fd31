import { fromLanguages } from '../languages/current.ts';

/** The number of each month by its name and its first three letters, and the names by number. */
const months = fromLanguages((languages) => {
  const numbers = new Map<string, number>();
  for (const { months } of languages)
    for (const [index, month] of months.entries()) {
      numbers.set(month, index + 1);
      if (!numbers.has(month.slice(0, 3))) numbers.set(month.slice(0, 3), index + 1);
    }
  return { numbers, named: (number: number) => languages.map(({ months }) => months[number - 1] ?? '') };
});

const ISO_LIKE = /(?:^|\D)((?:19|20)\d{2})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?:^|\D)(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?((?:19|20)\d{2})(?!\d)/;
const DAY_WORD =
  /(?:^|\D)(\d{1,2})(?:\.|er|st|nd|rd|th|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})/u;
const WORD_DAY = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/u;

/** The first whole date that a text gives in figures or in words, as ISO 8601 day, or null. `monthFirst`: 12/31/2025. */
export function dateIn(text: string, monthFirst = false): string | null {
  const lower = text.toLowerCase();
  const iso = ISO_LIKE.exec(lower);
  if (iso) return dayOf(iso[1]!, iso[2]!, iso[3]!);
  const figures = DAY_FIRST.exec(lower);
  if (figures) {
    const [, first = '', second = '', year = ''] = figures;
    const isMonthFirst = (monthFirst && Number(first) <= 12) || Number(second) > 12;
    return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  for (const [pattern, day, month] of [
    [DAY_WORD, 1, 2],
    [WORD_DAY, 2, 1],
  ] as const) {
    const match = pattern.exec(lower);
    const number = match && monthOf(match[month]!);
    if (number) return dayOf(match[3]!, String(number), match[day]!);
  }
  return null;
}

/** True for a month's name or abbreviation. */
export const isMonth = (word: string): boolean => monthOf(word.toLowerCase().replace(/[.,]$/, '')) > 0;

/** The month of a word: its name, or an abbreviation of three letters or more. */
function monthOf(word: string): number {
  const { numbers, named } = months();
  const whole = numbers.get(word);
  if (whole) return whole;
  const short = numbers.get(word.slice(0, 3)) ?? 0;
  return short && named(short).some((name) => name.startsWith(word)) ? short : 0;
}

function dayOf(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(+date) || date.getUTCDate() !== Number(day) ? null : iso;
}
