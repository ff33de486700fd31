/** Numbers in [0, 1) that look drawn by lot and are the same each time. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STARTS = ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'kr', 'sk'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö'];
const SYLLABLES = STARTS.length * VOWELS.length;

/** The word of a rank: the more frequent, the shorter. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES)) {
    const syllable = rest % SYLLABLES;
    word += STARTS[syllable % STARTS.length]! + VOWELS[Math.floor(syllable / STARTS.length)]!;
  }
  return `${word}n`;
}

/** As many different words as a newspaper's archive of this size has, and as Zipf has it, few of them often. */
const VOCABULARY = 200_000;

/** What draws words for one article, the same each time for the same number. */
export function wordsFor(number: number): (count: number) => string {
  const draw = lots(number);
  const word = () => wordOf(Math.floor(VOCABULARY ** draw()) - 1);
  return (count) => Array.from({ length: count }, word).join(' ');
}
