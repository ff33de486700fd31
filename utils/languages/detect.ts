import { LANGUAGES_OF, PROFILED } from './profiles.ts';
import { languageOf } from './tag.ts';

/** The part of a text that is looked at, in UTF-16 code units: enough to be sure, whatever comes later. */
const SAMPLE = 6000;
/** Fewer words than this say too little against what the page declares. */
const FEWEST_WORDS = 12;
/**
 * The share of frequent words that a text has at the least in its language; more where the page declares a
 * language that is not known here, since kin share words.
 */
const LEAST_SHARE = 0.06;
const LEAST_SHARE_OF_KIN = 0.25;
/** With less of them than this, a text of some length is not in the language, whatever the page declares. */
const FOREIGN_SHARE = 0.03;
const SOME_LENGTH = 40;
/** So many different ones, of more than a letter, tell a language: initials and codes do not. */
const FEWEST_KINDS = 4;
/** How much better another language must fit than the declared one. */
const MARGIN = 1.2;

/** Scripts that tell the language by themselves. */
const SCRIPTS: [tag: string, script: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
];

/**
 * The language of a text as its primary BCP 47 tag ("pt", "nb"; never "no" or a region).
 *
 * The text is believed over the page: templates declare English on pages in any language. What the page
 * declares holds where the text is too short to tell, in none of the languages known here, or nearly as likely
 * in the declared one. 'und' where nothing is known, or plainly not what the page declares.
 */
export function detectLanguage(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE);
  const tag = languageOf(declared);
  return byScript(sample) ?? byWords(sample, tag) ?? tag;
}

function byScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  if (letters < FEWEST_WORDS) return null;
  for (const [tag, script] of SCRIPTS) if (count(sample, script) > letters * 0.25) return tag;
  return null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byWords(sample: string, declared: string): string | null {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const hits = new Map<string, number>();
  const scores = new Map<string, number>();
  const kinds = new Map<string, Set<string>>();
  for (const word of words) {
    const tags = LANGUAGES_OF.get(word) ?? [];
    for (const tag of tags) {
      hits.set(tag, (hits.get(tag) ?? 0) + 1);
      if (word.length > 1) kinds.set(tag, (kinds.get(tag) ?? new Set()).add(word));
      // What few languages share tells more than what many do: "av" more than "i".
      scores.set(tag, (scores.get(tag) ?? 0) + 1 / tags.length);
    }
  }
  let best: string | null = null;
  for (const [tag, score] of scores) {
    if ((kinds.get(tag)?.size ?? 0) >= FEWEST_KINDS && score > (scores.get(best ?? '') ?? 0)) best = tag;
  }
  const share = (tag: string): number => (hits.get(tag) ?? 0) / words.length;
  const least = declared === 'und' || PROFILED.has(declared) ? LEAST_SHARE : LEAST_SHARE_OF_KIN;
  if (!best || share(best) < least) {
    const foreign = PROFILED.has(declared) && words.length >= SOME_LENGTH && share(declared) < FOREIGN_SHARE;
    return foreign ? 'und' : null;
  }
  const score = scores.get(best) ?? 0;
  return score < MARGIN * (scores.get(declared) ?? 0) ? declared : best;
}
