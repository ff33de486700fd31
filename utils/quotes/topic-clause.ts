import type { Lexicon } from '../text/lexicon.ts';
import { type Span, slice, trimSpan } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import { clauseOf, formIn, lastForm, made, type Said, withoutStop } from './topic-forms.ts';

/** Code units: behind its cue a sentence says no more than this ("と述べたという"). */
const TAIL = 8;
/** Nobody's name and title are longer, in code units. */
const LONGEST = 30;
/** Less than this is no clause, in code units. */
const SHORTEST = 4;

/**
 * What somebody says without quotation marks, where words are not parted by spaces or the verb ends the sentence:
 * "山田市長は、費用が増えると述べた", "시장은 비용이 늘어난다고 밝혔다", "市长表示，费用会增加", "市によると、…".
 */
export function topicClause(clause: Clause, whole: Span): Attribution[] {
  const { text, lexicon } = clause;
  const sentence = withoutStop(text, whole);
  const said = byTopic(text, sentence, lexicon) ?? byComma(text, sentence, lexicon);
  const why = said ? 'clause' : 'according to';
  const found = said ?? accordingTo(text, sentence, lexicon);
  return found ? [made(clause, found, why, 'indirect')] : [];
}

/** "山田市長は、…と述べた": the clause ends with a particle right before the cue, which ends the sentence. */
function byTopic(text: string, sentence: Span, lexicon: Lexicon): Said | null {
  const cue = lexicon.topics.length > 0 ? lastForm(text, sentence, lexicon.cueForms) : null;
  if (!cue || sentence.end - cue.end > TAIL) return null;
  const before = text.slice(sentence.start, cue.start);
  const [main, inner] = [subjectBehind(before, lexicon), particleAt(before, lexicon)];
  // "…と県警は明らかにした": the speaker stands between the particle and the cue.
  if (main && inner < 0) {
    const content = trimSpan(text, { start: sentence.start, end: sentence.start + main.content });
    const who = { start: sentence.start + main.start, end: sentence.start + main.end };
    return clauseLong(content) ? { spans: [content], cue, who, quoted: false } : null;
  }
  if (inner < 0) return null;
  const topic = firstTopic(before.slice(0, inner), lexicon);
  if (!topic) return null;
  const start = behindOccasion(text, sentence.start + topic.behind, sentence.start + inner, lexicon);
  const content = trimSpan(text, { start, end: sentence.start + inner });
  const who = clauseOf(text, { start: sentence.start, end: sentence.start + topic.at });
  return who && who.end - who.start <= LONGEST && clauseLong(content)
    ? { spans: [content], cue, who, quoted: false }
    : null;
}

/** Where the particle begins that ends `words`; -1 where none does. */
function particleAt(words: string, { clauseEnds }: Lexicon): number {
  const trimmed = words.trimEnd();
  const particle = clauseEnds.find(({ form }) => trimmed.endsWith(form));
  return particle ? trimmed.length - particle.form.length + particle.kept : -1;
}

/** A particle, a name of a few letters and a topic marker at the end of `words`. */
function subjectBehind(words: string, lexicon: Lexicon) {
  const { mainTopics, unspaced } = lexicon;
  const trimmed = words.trimEnd();
  const marker = mainTopics.find((topic) => trimmed.endsWith(topic));
  if (!marker) return null;
  const end = trimmed.length - marker.length;
  for (let start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
    if (/[、,]/.test(trimmed[start]!)) return null;
    const content = particleAt(trimmed.slice(0, start), lexicon);
    if (content >= 0 && (unspaced || trimmed[start - 1] === ' ')) return { start, end, content };
  }
  return null;
}

/** The first marker of what the sentence is about. */
function firstTopic(words: string, { mainTopics, unspaced }: Lexicon) {
  for (let at = 1; at < words.length; at++) {
    const marker = mainTopics.find((topic) => words.startsWith(topic, at));
    const parted = marker && (unspaced || /^[\s,]/.test(words.slice(at + marker.length)));
    if (marker && parted) return { at, behind: at + marker.length };
  }
  return null;
}

/** Offset behind "12日の記者会見で、" at `start`: where it was said is not what was said. */
function behindOccasion(text: string, start: number, end: number, { occasions }: Lexicon): number {
  let at = start;
  for (;;) {
    const span = trimSpan(text, { start: at, end });
    const lead = /^[、,\s]*([^、,]{1,24})[、,]/u.exec(text.slice(span.start, end));
    const occasion = occasions.find((word) => lead?.[1]?.endsWith(word));
    const spaced = occasions.find((word) =>
      text.slice(span.start, Math.min(end, span.start + 24)).includes(`${word} `),
    );
    if (lead && occasion) at = span.start + lead[0].length;
    else if (spaced && !lead) return text.indexOf(`${spaced} `, span.start) + spaced.length + 1;
    else return /^[、,]/.test(text[span.start] ?? '') ? span.start + 1 : span.start;
  }
}

/** "王建国表示，…": the cue ends the first clause of the sentence, and a comma follows. */
function byComma(text: string, sentence: Span, lexicon: Lexicon): Said | null {
  if (lexicon.topics.length > 0) return null;
  const comma = slice(text, sentence).search(/[，,：:]/);
  if (comma < 1) return null;
  const lead = { start: sentence.start, end: sentence.start + comma };
  const cue = lastForm(text, lead, lexicon.cueForms);
  const content = trimSpan(text, { start: lead.end + 1, end: sentence.end });
  if (!cue || cue.end !== lead.end || !clauseLong(content)) return null;
  if (accordingForm(text, lead, lexicon)) return null;
  const who = withoutOccasion(text, { start: lead.start, end: cue.start }, lexicon);
  return who.end - who.start > 0 && who.end - who.start <= LONGEST
    ? { spans: [content], cue, who, quoted: false }
    : null;
}

/** "王建国12日在记者会上": when and where end the name. */
function withoutOccasion(text: string, span: Span, lexicon: Lexicon): Span {
  let { end } = span;
  const words = slice(text, span);
  const number = words.search(/[\d０-９]/);
  if (number > 0) end = Math.min(end, span.start + number);
  for (const occasion of lexicon.occasions) {
    const at = words.indexOf(occasion, 1);
    // "住在附近的居民张女士": where somebody lives is part of who it is.
    const relative = lexicon.relativeParticle !== '' && words.includes(lexicon.relativeParticle, at);
    if (at > 0 && !relative) end = Math.min(end, span.start + at);
  }
  return trimSpan(text, { start: span.start, end });
}

/** "市によると、…", "据市政府介绍，…": the first clause names the source. */
function accordingTo(text: string, sentence: Span, lexicon: Lexicon): Said | null {
  const comma = slice(text, sentence).search(/[、，,]/);
  const spaced = lexicon.topics.length > 0 && !lexicon.unspaced;
  const lead = { start: sentence.start, end: comma < 0 || spaced ? sentence.end : sentence.start + comma };
  const behind = formIn(text, lead, lexicon.afterForms);
  if (behind && (spaced || behind.end === lead.end)) {
    const who = withoutEnding(text, trimSpan(text, { start: sentence.start, end: behind.start }), lexicon);
    const content = trimSpan(text, {
      start: behind.end + (text[behind.end] === '、' ? 1 : 0),
      end: sentence.end,
    });
    return named(who, content, behind);
  }
  const before = comma > 0 ? accordingForm(text, lead, lexicon) : null;
  if (!before) return null;
  const verb = lastForm(text, lead, lexicon.cueForms);
  const end = verb?.end === lead.end && verb.start > before.end ? verb.start : lead.end;
  const content = trimSpan(text, { start: lead.end + 1, end: sentence.end });
  return named(withoutOccasion(text, { start: before.end, end }, lexicon), content, before);
}

/** "시에 따르면": without the particle that the postposition asks for. */
function withoutEnding(text: string, span: Span, { sourceEndings }: Lexicon): Span {
  const ending = sourceEndings.find((end) => slice(text, span).endsWith(end));
  return ending && span.end - span.start > ending.length ? { ...span, end: span.end - ending.length } : span;
}

const named = (who: Span, content: Span, cue: Span): Said | null =>
  who.end - who.start > 0 && who.end - who.start <= LONGEST && clauseLong(content)
    ? { spans: [content], cue, who, quoted: false }
    : null;

/** The preposition of source that opens the span. */
function accordingForm(text: string, { start }: Span, { beforeForms }: Lexicon): Span | null {
  const form = beforeForms.find((word) => text.startsWith(word, start));
  return form ? { start, end: start + form.length } : null;
}

const clauseLong = ({ start, end }: Span): boolean => end - start >= SHORTEST;
