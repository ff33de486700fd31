import type { Lexicon } from '../text/lexicon.ts';
import { type Mention, pronounMention } from '../text/mention.ts';
import { type Span, slice } from '../text/span.ts';
import type { Clause } from './clause.ts';

/** The mention that stands at `who`; it joins those of the sentence, so that it is met with them. */
export function topicMention(clause: Clause, who: Span): Mention {
  const { text, lexicon, mentions } = clause;
  const words = slice(text, who);
  const pronoun = lexicon.pronouns.get(words);
  const plain: Mention = {
    ...pronounMention(clause.tokens, clause.from, 'common'),
    ...who,
    form: 'role',
    pronoun: null,
  };
  const mention = pronoun ? { ...plain, ...pronounOf(pronoun) } : { ...plain, ...named(words, who, lexicon) };
  // What stands inside it, cut by letters, is no mention of its own.
  for (let i = mentions.length - 1; i >= 0; i--)
    if (mentions[i]!.start < who.end && who.start < mentions[i]!.end) mentions.splice(i, 1);
  mentions.push(mention);
  return mention;
}

const pronounOf = (pronoun: Mention['pronoun']) => ({
  form: 'pronoun' as const,
  pronoun,
  gender: pronoun === 'masculine' || pronoun === 'feminine' ? pronoun : null,
  plural: pronoun === 'plural',
});

/** A role or title parts the name from the rest: "山田|市長", "김민수 |시장", "市长|王建国". */
function named(given: string, who: Span, lexicon: Lexicon): Partial<Mention> {
  // "女性（42）": an age.
  const words = given.replace(/[（(][^（()）]*[)）]$/u, '');
  let best: { at: number; word: string } | null = null;
  for (const word of [...lexicon.roles.keys(), ...lexicon.titles.keys()]) {
    const at = words.lastIndexOf(word);
    if (at < 0 || !(at + word.length === words.length || lexicon.topics.length === 0)) continue;
    if (
      !best ||
      at + word.length > best.at + best.word.length ||
      (at < best.at && word.length > best.word.length)
    )
      best = { at, word };
  }
  if (!best) return { form: 'name', name: { start: who.start, end: who.start + words.length }, kind: null };
  const role = lexicon.roles.get(best.word);
  const kind = role?.kind ?? 'person';
  const shared = {
    kind,
    unique: role?.unique ?? false,
    plural: kind === 'group',
    gender: role?.gender ?? lexicon.titles.get(best.word) ?? null,
  };
  const end = best.at + best.word.length;
  // A name goes before its title ("山田市長") or behind its role ("市长王建国").
  const before = words.slice(0, best.at).trimEnd();
  const behind = words.slice(end).trim();
  if (kind !== 'person')
    return { ...shared, role: null, ...(kind === 'outlet' ? { form: 'name', name: who } : {}) };
  // "建筑公司发言人": whose spokesman it is, not what he is called.
  const body = bodies(lexicon).some((word) => before.endsWith(word));
  if (!behind && (body || !lexicon.titles.has(best.word))) return shared;
  const start = behindRole(before, lexicon);
  const name = behind
    ? { start: who.start + end, end: who.end }
    : { start: who.start + start, end: who.start + before.length };
  return name.end - name.start > 1 && name.end - name.start < 12
    ? { ...shared, form: 'name', name, role: { start: who.start + best.at, end: who.start + end } }
    : shared;
}

/** Nouns that tell a body, as letters. */
const bodies = ({ roles }: Lexicon): string[] =>
  [...roles].flatMap(([word, { kind }]) => (kind === 'organization' && word.length > 1 ? [word] : []));

/** Index behind what ties a description to the name ("の") and behind a noun that goes before it ("居民|张"). */
function behindRole(before: string, { relativeParticle, roles }: Lexicon): number {
  const tied = relativeParticle ? before.lastIndexOf(relativeParticle) + 1 : 0;
  let best = tied;
  for (const [word, { kind }] of roles) {
    const at = (kind === 'person' || kind === 'group') && word.length > 1 ? before.lastIndexOf(word) : -1;
    if (at >= tied && at + word.length < before.length) best = Math.max(best, at + word.length);
  }
  return best;
}
