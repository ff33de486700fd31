import type { Block } from '../text/block.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { aboutClause } from './about.ts';
import { accordingTo } from './according.ts';
import type { Attribution } from './attribution.ts';
import { backReference, openBefore, referTo } from './back-reference.ts';
import { type Clause, isDash, makeClause, skipReference } from './clause.ts';
import { colonLead, colonSubject, isColonLead } from './colon.ts';
import { covers } from './compose.ts';
import { leadIn, statementsOf } from './contents.ts';
import { findCores } from './core.ts';
import { dashSpeech } from './dashes.ts';
import { declinedIn } from './declined.ts';
import { interviewAnswers } from './interview.ts';
import type { Quoted } from './marks.ts';
import { nameAndColon } from './name-and-colon.ts';
import { apart } from './nested.ts';
import { nominalSpeech } from './nominal.ts';
import { ownWords } from './own-words.ts';
import { personAbout } from './person-about.ts';
import { Pulled } from './pulled.ts';
import { withoutRepeats } from './repeats.ts';
import { openSpeech, reported } from './reported.ts';
import { signed } from './signed.ts';
import { isTitle } from './titles.ts';
import { topicSpeech } from './topic-speech.ts';
import { unknownCue } from './unknown-cue.ts';
import { unknownVerbs } from './unknown-verb.ts';

/** A sentence as tokens and mentions, as the joining stage made it. */
export interface Unit {
  block: number;
  tokens: Token[];
  from: number;
  to: number;
  mentions: Mention[];
}

/**
 * The statements of a text, in document order, without their speakers' identity.
 *
 * 1. speech after a dash, 2. cues with their contents, 3. "according to", 4. a name and a colon, 5. who declined,
 * 6. what stands in quotation marks and nothing attributes.
 */
export function findAttributions(
  text: string,
  blocks: Block[],
  units: Unit[],
  quoted: Quoted[],
  lexicon: Lexicon,
): Attribution[] {
  const found: Attribution[] = [];
  let lead: Attribution | null = null;
  let previous: Clause | null = null;
  /** The paragraph of narration before; null behind speech. */
  let narration: Clause[] | null = null;
  const pulled = new Pulled();
  const byBlock = Map.groupBy(units, (unit) => unit.block);
  // Where the answers open with dashes, these tell who speaks.
  const dashed = lexicon.dashes ? blocks.filter((block) => opensWithDash(text, block)).length : 0;
  const interview =
    dashed > 1
      ? new Map<number, Attribution | null>()
      : interviewAnswers(text, blocks, byBlock, quoted, lexicon);
  blocks.forEach((block, index) => {
    const answer = interview.get(index);
    if (answer) found.push(answer);
    if (answer !== undefined) return;
    const clauses = (byBlock.get(index) ?? []).map((unit) => makeClause({ text, ...unit, lexicon }));
    if (clauses.length === 0 || pulled.take(text, block, index, clauses, found)) return;
    let rest = clauses;
    let speechHere: Attribution | null = null;
    if (lexicon.dashes && opensWithDash(text, block)) {
      const speech = dashSpeech(clauses, lexicon.innerDashes, quoted);
      if (speech) {
        speechHere = speech.statement;
        found.push(speechHere, ...speech.more);
        rest = speech.rest;
        previous = null;
      }
    }
    const here: Attribution[] = [];
    for (const [k, clause] of rest.entries()) {
      // "Jägarna jublar. – Äntligen! säger Rolf.": speech that opens with a dash within the paragraph.
      const inline =
        lexicon.dashes && k > 0 && isDash(clause, clause.from) && clause.tokens[clause.from + 1]?.upper;
      const spoken = inline ? dashSpeech(rest.slice(k), lexicon.innerDashes, quoted) : null;
      if (spoken && !spoken.statement.open) {
        here.push(spoken.statement, ...spoken.more);
        for (const left of spoken.rest) here.push(...inSentence(left, quoted));
        previous = null;
        break;
      }
      if (k === 0 && !speechHere && referTo(openBefore(found, index), clause, findCores(clause))) continue;
      const said = inSentence(clause, quoted);
      // "Об этом сообщил X": two words and more that refer back are never part of what is said.
      const words = skipReference(clause, clause.from) - clause.from;
      // "Det oplyser X, ifølge AFP": the agency passes on what the sentence before tells.
      const cited = words > 0 && said.length > 0 && said.every(({ why }) => why === 'according to');
      const refers = words > 1 || cited;
      const back =
        said.length === 0 || refers
          ? backReference(clause, findCores(clause), previous, [...found, ...here], quoted)
          : null;
      const more = back
        ? [back]
        : said.length === 0
          ? reported(clause, quoted, here.at(-1) ?? endedIn(found, previous, index), previous)
          : [];
      here.push(...(back && refers ? [] : said), ...more);
      previous = clause;
    }
    here.push(...unattributed(text, block, rest, here, quoted, found));
    signed(rest, here);
    if (block.kind === 'blockquote' && here.length === 0) here.push(openSpeech(block, index, 'block quote'));
    found.push(...here);
    const taken = lead && take(lead, [...(speechHere ? [speechHere] : []), ...here]);
    if (lead && !taken && !isColonLead(lead) && block.kind !== 'heading')
      found.push({ ...lead, ...openSpeech(block, index, ''), ...given(lead) });
    const last = clauses.at(-1)!;
    lead = leadIn(last, findCores(last)) ?? colonLead(last);
    if (speechHere?.open && narration) speechHere.about = personAbout(narration);
    if (block.kind !== 'heading') narration = speechHere ? null : clauses;
  });
  const worded = found.filter(
    (item) => item.end > item.start && item.spans.every((span) => span.end > span.start),
  );
  return withoutRepeats(text, worded).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A person's name or "she": somebody who may have said what stands in the same sentence. */
const maySpeak = ({ form, pronoun, kind }: Mention): boolean =>
  form === 'name' ||
  (form === 'role' && kind === 'person') ||
  (pronoun !== null && pronoun !== 'first' && pronoun !== 'neuter');

/** "X attacked the plan: “…”": no cue, but a clause that ends in a colon; its subject speaks. */
function afterColon(clause: Clause, quote: number, speech: Attribution): Attribution | null {
  const subject = colonSubject(clause, quote - 1);
  return subject && { ...speech, ...subject, open: false };
}

/** The last statement, where the paragraph before ends with it. */
function endedIn(found: Attribution[], previous: Clause | null, block: number): Attribution | null {
  const last = found.at(-1);
  if (!last || !previous || last.block !== block - 1 || previous.block !== last.block) return null;
  return last.end > previous.tokens[previous.from]!.start ? last : null;
}

/** "X said:" and speech in the next paragraph: the speech is X's. */
const given = ({ cue, mention, head, medium, why }: Attribution) => ({
  cue,
  mention,
  head,
  medium,
  why,
  open: false,
});

function take(lead: Attribution, here: Attribution[]): boolean {
  const speech = here[0];
  if (!speech?.open) return false;
  Object.assign(speech, given(lead));
  return true;
}

const DASH = /^\s*(?:[–—―−]\s*|-\s*(?=[\p{Lu}"“”„«»]))(?=\S)/u;

/** A dash and words, but no list: a paragraph of speech is a sentence at least. */
export const opensWithDash = (text: string, { start, end, kind }: Block): boolean => {
  if (kind === 'item' || kind === 'cell') return false;
  const head = text.slice(start, Math.min(end, start + 60));
  return DASH.test(head) && !/^\s*\S\s*\p{Ll}/u.test(head);
};

function inSentence(clause: Clause, quoted: Quoted[]): Attribution[] {
  if (clause.lexicon.unspaced || clause.lexicon.topics.length > 0) return topicSpeech(clause, quoted);
  const declined = declinedIn(clause);
  if (declined.length > 0) return [...declined, ...saidAfter(clause, declined[0]!, quoted)];
  const named = nameAndColon(clause, quoted);
  if (named.length > 0) return named;
  const nominal = nominalSpeech(clause, quoted);
  const known = findCores(clause);
  const about = aboutClause(clause, known, quoted);
  if (about) return [about];
  const cores = [...known, ...unknownVerbs(clause, known)].sort((a, b) => a.cue.first - b.cue.first);
  const found = [
    ...nominal,
    ...statementsOf(clause, cores, quoted).filter(
      (item) => !nominal.some((other) => item.cue && overlaps(item.cue, other.cue!)),
    ),
  ];
  const own = ownWords(clause, quoted);
  const others = accordingTo(clause, quoted).filter(
    ({ mention }) => !own.some(({ cue }) => mention && cue && overlaps(mention, cue)),
  );
  const according = apart([...others, ...own], found);
  return [...found, ...according];
}

/** "X ville inte kommentera, men skriver att …": what somebody says behind the refusal. */
const saidAfter = (clause: Clause, refusal: Attribution, quoted: Quoted[]): Attribution[] =>
  statementsOf(clause, findCores(clause), quoted).filter(
    ({ cue, start, why }) =>
      cue !== null &&
      cue.start > refusal.cue!.end &&
      start > cue.end &&
      (why === 'clause' || why === 'quotation'),
  );

/** Quotations that nothing in their sentence attributes: of a whole sentence, they are speech; of a word, no more than a word. */
function unattributed(
  text: string,
  block: Block,
  clauses: Clause[],
  found: Attribution[],
  quoted: Quoted[],
  earlier: Attribution[],
): Attribution[] {
  const open: Attribution[] = [];
  for (const clause of clauses) {
    for (let i = clause.from; i < clause.to; i++) {
      const token = clause.tokens[i]!;
      if (token.kind !== 'quote') continue;
      const quote = quoted[token.quote]!;
      const span: Span = { start: quote.start, end: quote.end };
      if (covers(found, span)) continue;
      const alone =
        clause.to - clause.from <= 2 ||
        clause.tokens.slice(clause.from, clause.to).every((t) => t.kind !== 'word' && t.kind !== 'number');
      const previous = [...found, ...open]
        .filter((item) => item.kind === 'direct' && item.end <= span.start)
        .at(-1);
      if (
        alone &&
        previous &&
        previous.block === clause.block &&
        onlyAttributionBetween(text, previous, span, clauses)
      ) {
        previous.spans.push(span);
        previous.end = span.end;
        continue;
      }
      const before = quote.continues ? unfinished([...earlier, ...found, ...open], quoted) : null;
      if (before) {
        before.spans.push(span);
        before.end = span.end;
        continue;
      }
      const inside = text.slice(span.start, span.end);
      if (isTitle(inside, clause.lexicon)) continue;
      const speech = openSpeech(span, clause.block, 'quotation, not attributed');
      const said = unknownCue(clause, i);
      if (said) {
        open.push({ ...speech, ...said, open: false, why: 'unknown verb' });
        continue;
      }
      const words = inside.split(/\s+/).length;
      const sentence = /^\P{L}*\p{Lu}/u.test(inside) && /[.!?…,]["'’”]?$/.test(inside.trim());
      const whole = quote.outer.start <= block.start + 1 && quote.outer.end >= block.end - 1;
      const isSpeech =
        quote.continues ||
        !quote.closed ||
        (whole && words >= 4) ||
        (alone && words >= 3) ||
        (sentence && words >= 4);
      const led = isSpeech || sentence ? afterColon(clause, i, speech) : null;
      if (!led && !isSpeech) continue;
      const { start } = clause.tokens[clause.from]!;
      const goesOn = found.some((item) => item.start >= start && item.end <= span.start);
      speech.beside = !goesOn && clause.mentions.some(maySpeak);
      open.push(led ?? speech);
    }
  }
  return open;
}

/** The speech whose last paragraph left its mark open, so that the next one goes on with it. */
function unfinished(found: Attribution[], quoted: Quoted[]): Attribution | null {
  const last = found.filter((item) => item.kind === 'direct').at(-1);
  const end = last?.spans.at(-1)?.end;
  return last && quoted.some((quote) => !quote.closed && quote.end === end) ? last : null;
}

/** "“A,” said X. “B.”": the second quotation begins with the sentence behind the attribution. */
function onlyAttributionBetween(text: string, previous: Attribution, span: Span, clauses: Clause[]): boolean {
  const starts = clauses.map((clause) => clause.tokens[clause.from]!.start);
  const between = starts.filter((start) => start > previous.end && start <= span.start).length;
  return (
    between <= 1 && span.start - previous.end < 400 && !text.slice(previous.end, span.start).includes('\n')
  );
}
