import type { Lexicon } from '../text/lexicon.ts';
import { type Span, trimSpan } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { Quoted } from './marks.ts';
import { topicClause } from './topic-clause.ts';
import { clauseOf, formIn, lastForm, made, type Said, topicOf, withoutStop } from './topic-forms.ts';

/** Between a quotation and its cue stand at most so many code units. */
const NEAR = 30;

/**
 * Speech where words are not parted by spaces or the verb ends the sentence: "山田市長は「…」と述べた", "김 시장은 “…”라고
 * 말했다", "王建国说：“…”". The text is read as letters: who stands before a topic marker or the cue.
 */
export function topicSpeech(clause: Clause, quoted: Quoted[]): Attribution[] {
  const { text, lexicon, tokens } = clause;
  const whole = { start: tokens[clause.from]!.start, end: tokens[clause.to - 1]!.end };
  const refusal = formIn(text, whole, lexicon.refusals);
  if (refusal) {
    const lead = { start: whole.start, end: refusal.start };
    const who = lexicon.topics.length > 0 ? topicOf(text, lead, lexicon) : clauseOf(text, lead);
    return who
      ? [
          made(
            clause,
            { spans: [trimSpan(text, withoutStop(text, whole))], cue: refusal, who, quoted: false },
            'declined',
          ),
        ]
      : [];
  }
  const quotes = tokens
    .slice(clause.from, clause.to)
    .flatMap((token) => (token.kind === 'quote' ? [quoted[token.quote]!] : []));
  const found: Attribution[] = [];
  let from = whole.start;
  quotes.forEach((quote, index) => {
    const to = quotes[index + 1]?.outer.start ?? whole.end;
    const said = around(text, quote, from, to, lexicon);
    if (said) found.push(made(clause, said, said.quoted ? 'quotation' : 'clause'));
    from = quote.outer.end;
  });
  return found.length > 0 || quotes.length > 0 ? found : topicClause(clause, whole);
}

function around(text: string, quote: Quoted, from: number, to: number, lexicon: Lexicon): Said | null {
  const spans = [{ start: quote.start, end: quote.end }];
  const before = { start: from, end: quote.outer.start };
  const behind = formIn(
    text,
    { start: quote.outer.end, end: Math.min(to, quote.outer.end + NEAR) },
    lexicon.cueForms,
  );
  if (lexicon.topics.length > 0)
    // "「…」と山田市長は話した": the speaker may stand between the quotation and the cue.
    return behind
      ? {
          spans,
          cue: behind,
          who:
            topicOf(text, before, lexicon) ??
            inner(text, { start: quote.outer.end, end: behind.start }, lexicon),
          quoted: true,
        }
      : null;
  // "王建国说：“…”"
  const lead = lastForm(text, before, lexicon.cueForms);
  if (lead && /^[^。]{0,4}[：:，,]?\s*$/u.test(text.slice(lead.end, before.end)))
    return { spans, cue: lead, who: clauseOf(text, { start: from, end: lead.start }), quoted: true };
  return behind
    ? { spans, cue: behind, who: clauseOf(text, { start: quote.outer.end, end: behind.start }), quoted: true }
    : null;
}

/** "と山田市長は": who stands behind the particle that ends the quotation. */
function inner(text: string, span: Span, lexicon: Lexicon): Span | null {
  // Behind the mark the particle may have lost its first part: "”고".
  const particle = lexicon.clauseEnds
    .flatMap(({ form, kept }) => [form, form.slice(kept)])
    .find((form) => text.startsWith(form, span.start));
  return particle ? topicOf(text, { start: span.start + particle.length, end: span.end }, lexicon) : null;
}
