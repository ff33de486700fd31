import type { Attribution } from '../quotes/attribution.ts';
import { findAttributions, opensWithDash, type Unit } from '../quotes/find.ts';
import { partQuoted } from '../quotes/inside.ts';
import { findQuoted, type Quoted } from '../quotes/marks.ts';
import { isQuotedName } from '../quotes/names.ts';
import { findMentions } from '../sources/mentions.ts';
import { outletNamed, stems } from '../sources/names.ts';
import { type Casing, noteNames, roleOf } from '../sources/naming.ts';
import { resolve } from '../sources/resolve.ts';
import type { TextLink } from '../text/article.ts';
import type { Block } from '../text/block.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Source } from '../text/source.ts';
import type { Statement } from '../text/statement.ts';
import { fold, type Token, tokenise, tokeniseUnspaced } from '../text/token.ts';
import { lexiconOf, type VoicesPack } from './lexicon.ts';

export interface VoicesInput {
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  links: TextLink[];
  site: string;
  title: string;
}

/** No newspaper's name is longer, in code units. */
const LONGEST_NAME = 40;

/** A sentence longer than this, in tokens, is cut: what follows costs no more than its length. */
const LONGEST = 300;

/** Who says what, based on what: the statements in document order, the sources by their share of words. */
export function findVoices(
  input: VoicesInput,
  pack: VoicesPack,
): { statements: Statement[]; sources: Source[] } {
  const { text, blocks, sentences } = input;
  const lexicon = lexiconOf(pack);
  const quoted = partQuoted(text, findQuoted(text, blocks, lexicon.marks), lexicon);
  const units = unitsOf(text, blocks, sentences, quoted, lexicon);
  const attributions: Attribution[] = findAttributions(text, blocks, units, quoted, lexicon);
  return resolve({ ...input, units, attributions, lexicon });
}

function unitsOf(
  text: string,
  blocks: Block[],
  sentences: Sentence[],
  quoted: Quoted[],
  lexicon: Lexicon,
): Unit[] {
  const quotesByBlock = Map.groupBy(
    quoted.map((quote, index) => ({ quote, index })),
    ({ quote }) => quote.block,
  );
  const sentencesByBlock = Map.groupBy(sentences, (sentence) => sentence.block);
  const units: Unit[] = [];
  blocks.forEach((block, index) => {
    const dash = lexicon.dashes && opensWithDash(text, block);
    const tokens = tokensOf(text, block, quotesByBlock.get(index) ?? [], lexicon);
    const start = dash ? tokens.findIndex((token) => token.kind !== 'mark') : 0;
    if (start < 0) return;
    const cuts = cutsOf(text, tokens, start, sentencesByBlock.get(index) ?? [], lexicon);
    for (let k = 0; k < cuts.length; k++) {
      const from = cuts[k]!;
      const to = cuts[k + 1] ?? tokens.length;
      if (to > from) units.push({ block: index, tokens, from, to, mentions: [] });
    }
  });
  const casing = casingOf(units, lexicon);
  for (const unit of units)
    unit.mentions = findMentions(text, unit.tokens, unit.from, unit.to, lexicon, casing);
  return units;
}

/** The block's tokens, each quotation as one. */
function tokensOf(
  text: string,
  block: Block,
  quotes: { quote: Quoted; index: number }[],
  lexicon: Lexicon,
): Token[] {
  const words = (start: number, end: number) =>
    lexicon.unspaced
      ? tokeniseUnspaced(text, { start, end }, lexicon.tag)
      : tokenise(text, { start, end }, lexicon.enclitics);
  const tokens: Token[] = [];
  let at = block.start;
  for (const { quote, index } of quotes) {
    tokens.push(...words(at, quote.outer.start));
    if (isQuotedName(text, quote, tokens, block.end, lexicon) || isQuotedOutlet(text, quote, lexicon))
      tokens.push(nameToken(text, quote));
    else tokens.push({ ...quote.outer, kind: 'quote', word: '', upper: false, caps: false, quote: index });
    at = quote.outer.end;
  }
  tokens.push(...words(at, block.end));
  return tokens;
}

/** „Der Spiegel“: a newspaper's name, where it is usual to set marks around it. */
function isQuotedOutlet(text: string, { start, end }: Quoted, lexicon: Lexicon): boolean {
  if (!lexicon.capitalNouns || end - start > LONGEST_NAME) return false;
  const name = text.slice(start, end).trim();
  const last = fold(name.split(/\s/).at(-1)!);
  return outletNamed(name, lexicon) !== null || roleOf(last, lexicon)?.kind === 'outlet';
}

/** A name in quotation marks is one word, marks and all. */
const nameToken = (text: string, { outer, start, end }: Quoted): Token => ({
  ...outer,
  kind: 'word',
  word: fold(text.slice(start, end).trim()),
  upper: true,
  caps: false,
  quote: -1,
});

/** Token indexes where sentences begin; a sentence end within a quotation is none. */
function cutsOf(
  text: string,
  tokens: Token[],
  start: number,
  sentences: Sentence[],
  lexicon: Lexicon,
): number[] {
  const cuts = [start];
  let s = 0;
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    let begins = false;
    while (s < sentences.length && sentences[s]!.start <= token.start) {
      begins ||= sentences[s]!.start > tokens[i - 1]!.end - 1;
      s++;
    }
    // A small letter goes on with the sentence: "“Why?” asked Ann."
    if (begins && tokens[i - 1]!.kind === 'quote' && goesOn(text, tokens, i, lexicon)) begins = false;
    if (begins || i - cuts.at(-1)! >= LONGEST) cuts.push(i);
  }
  return cuts;
}

/** "“Why?” asked Ann.", "“Who?” Ann Lee said.": the sentence goes on behind the quotation that ends it. */
function goesOn(text: string, tokens: Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i]!;
  if (token.kind === 'mark') return token.word === ',' || /^[–—―-]$/.test(token.word);
  if (token.kind === 'word' && !token.upper) return true;
  if (/[.]\P{L}*$/u.test(text.slice(tokens[i - 1]!.end - 3, tokens[i - 1]!.end))) return false;
  for (let k = i; k < Math.min(tokens.length, i + 8); k++) {
    const match = lexicon.cues.match(tokens, k);
    if (!match) continue;
    const next = tokens[match.end];
    return (
      match.value.includes('say') && (next?.kind !== 'word' || (lexicon.classes.get(next.word) ?? 0) === 0)
    );
  }
  return false;
}

function casingOf(units: Unit[], lexicon: Lexicon): Casing {
  const names = new Set<string>();
  const lower = new Set<string>();
  const upperInside = new Set<string>();
  for (const { tokens, from, to } of units) {
    if (lexicon.capitalNouns) noteNames(tokens, from, to, lexicon, names);
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      if (!token.upper) lower.add(token.word);
      else if (i > from && tokens[i - 1]!.kind === 'word') upperInside.add(token.word);
    }
  }
  const upperStems = new Set(
    lexicon.nounChains
      ? [...upperInside].flatMap((word) => stems(word, lexicon)).filter((stem) => stem.length > 3)
      : [],
  );
  return { lower, upperInside, upperStems, names, known: new Set() };
}
