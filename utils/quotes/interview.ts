import type { Block } from '../text/block.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Attribution } from './attribution.ts';
import type { Unit } from './find.ts';
import { type Turn, turnOf } from './interview-turn.ts';
import type { Quoted } from './marks.ts';
import { openSpeech } from './reported.ts';

/** So many questions and names before a colon make an interview. */
const FEWEST_TURNS = 4;
/** Without a name before a colon, so many questions, */
const FEWEST_QUESTIONS = 3;
/** and this share of answers in which somebody says "I" or "we": explainers ask and answer too. */
const LEAST_PERSONAL = 0.4;
/** More words in quotation marks than this, and a paragraph tells what somebody said. */
const LONGEST_QUOTED = 40;

/**
 * The answers of an interview that is printed as questions and answers, by their paragraphs. Who speaks shows by a
 * name and a colon ("Anna Berg: Nej."); where only the questions stand out, it is the one person whom the article
 * names before the first of them. What the interviewer asks is no statement: null.
 */
export function interviewAnswers(
  text: string,
  blocks: Block[],
  units: Map<number, Unit[]>,
  quoted: Quoted[],
  lexicon: Lexicon,
): Map<number, Attribution | null> {
  const turns = blocks.map((block) => turnOf(text, block));
  const answers = new Map<number, Attribution | null>();
  // Where each answer opens with a dash, that alone shows it to be speech.
  if (lexicon.dashes && blocks.some(({ start }) => /^[–—―]\s*\p{Lu}/u.test(text.slice(start, start + 4))))
    return answers;
  const roles = rolesOf(turns);
  const asking = turns.findIndex((turn) => turn?.asks || (turn?.label && roles.has(turn.label)));
  const last = turns.findLastIndex((turn) => turn?.asks || (turn?.label && roles.has(turn.label)));
  const questions = turns.filter((turn) => turn?.asks).length;
  const labelled = turns.filter((turn) => turn?.label && roles.has(turn.label)).length;
  const askers = [...roles.values()].filter((role) => role === 'asks').length;
  const named = askers > 0 && askers < roles.size;
  const unlabelled = turns.filter((turn) => turn?.asks && !turn.label).length;
  if (named ? labelled + unlabelled < FEWEST_TURNS : roles.size > 0 || questions < FEWEST_QUESTIONS)
    return answers;
  if (!named && !isPersonal(asking, last)) return answers;
  // Answers in quotation marks or behind dashes are speech like any other.
  if (turns.some((turn, index) => index > asking && index <= last + 1 && turn?.marked)) return answers;

  let speaker: Mention | null = named ? null : onlyPersonBefore(asking);
  let isAnswer = false;
  let behind = 0;
  for (const [index, turn] of turns.entries()) {
    if (!turn || index < asking) continue;
    const role = turn.label ? roles.get(turn.label) : undefined;
    if (role === 'answers') speaker = labelMention(index, turn) ?? speaker;
    if (role) isAnswer = role === 'answers';
    else if (turn.asks) isAnswer = false;
    else if (turn.heading) continue;
    else isAnswer = true;
    // Behind the last answer an article may go on with words of its own.
    if (index > last && !role && ++behind > 1) break;
    if (!isAnswer) answers.set(index, null);
    else if ((speaker || !named) && !tellsQuotes(blocks[index]!)) answers.set(index, answer(index, turn));
  }
  return answers;

  function answer(index: number, { start }: Turn): Attribution {
    const mention = speaker && { start: speaker.start, end: speaker.end };
    const span = { start, end: blocks[index]!.end };
    return { ...openSpeech(span, index, 'interview'), mention, head: speaker, open: false };
  }

  /** The name before the colon, as a mention of its sentence. */
  function labelMention(index: number, { label }: Turn): Mention | null {
    const unit = units.get(index)?.[0];
    const end = blocks[index]!.start + label!.length;
    return unit?.mentions.find((mention) => mention.form === 'name' && mention.end <= end) ?? null;
  }

  function onlyPersonBefore(question: number): Mention | null {
    const people = new Map<string, Mention>();
    for (let index = 0; index < question; index++)
      for (const mention of (units.get(index) ?? []).flatMap(({ mentions }) => mentions)) {
        const words = mention.name ? text.slice(mention.name.start, mention.name.end).split(/\s+/) : [];
        const isPerson = mention.kind === 'person' || (mention.kind === null && words.length > 1);
        const surname = words.at(-1);
        if (isPerson && surname && !people.has(surname)) people.set(surname, mention);
      }
    return people.size === 1 ? [...people.values()][0]! : null;
  }

  /** True where enough answers are told by one who says "I". */
  function isPersonal(first: number, end: number): boolean {
    const replies = turns.flatMap((turn, index) =>
      turn && !turn.asks && !turn.heading && index > first && index <= end + 1 ? [index] : [],
    );
    const own = replies.filter((index) =>
      units
        .get(index)
        ?.some(({ tokens, from, to }) =>
          tokens.slice(from, to).some(({ word }) => lexicon.pronouns.get(word) === 'first'),
        ),
    );
    return own.length > 0 && own.length >= LEAST_PERSONAL * replies.length;
  }

  function tellsQuotes(block: Block): boolean {
    return quoted.some(
      ({ start, end }) => start >= block.start && end <= block.end && end - start > LONGEST_QUOTED,
    );
  }
}

/** Which names before a colon ask and which answer, by whether their paragraphs end in a question. */
function rolesOf(turns: (Turn | null)[]): Map<string, 'asks' | 'answers'> {
  const byLabel = Map.groupBy(
    turns.filter((turn) => turn?.label),
    (turn) => turn!.label!,
  );
  const roles = new Map<string, 'asks' | 'answers'>();
  const single = byLabel.size === 2;
  for (const [label, own] of byLabel)
    if (own.length > 1 || single)
      roles.set(label, own.filter((turn) => turn!.asks).length * 2 >= own.length ? 'asks' : 'answers');
  return roles;
}
