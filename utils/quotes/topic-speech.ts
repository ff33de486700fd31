import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { type Span, slice, trimSpan } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { Quoted } from './marks.ts';
import { topicMention } from './topic-mention.ts';

/** Between a quotation and its cue stand at most so many code units. */
const NEAR = 30;

interface Said {
  spans: Span[];
  cue: Span;
  who: Span | null;
  quoted: boolean;
}

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
  return found;
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
    return behind ? { spans, cue: behind, who: topicOf(text, before, lexicon), quoted: true } : null;
  // "王建国说：“…”"
  const lead = lastForm(text, before, lexicon.cueForms);
  if (lead && /^[^。]{0,4}[：:，,]?\s*$/u.test(text.slice(lead.end, before.end)))
    return { spans, cue: lead, who: clauseOf(text, { start: from, end: lead.start }), quoted: true };
  return behind
    ? { spans, cue: behind, who: clauseOf(text, { start: quote.outer.end, end: behind.start }), quoted: true }
    : null;
}

/** The words before the first topic marker, from the last stop or comma on. */
function topicOf(text: string, span: Span, lexicon: Lexicon): Span | null {
  const words = slice(text, span);
  const spaced = !lexicon.unspaced;
  for (let i = 1; i < words.length; i++) {
    const marker = lexicon.topics.find((topic) => words.startsWith(topic, i));
    if (!marker || (spaced && !/^[\s,]|^$/.test(words.slice(i + marker.length, i + marker.length + 1))))
      continue;
    return clauseOf(text, { start: span.start, end: span.start + i });
  }
  return null;
}

/** From the last comma or stop to the end; null where no word is left. */
function clauseOf(text: string, span: Span): Span | null {
  const cut = Math.max(
    ...['、', '，', ',', '。', '；', '.'].map((mark) => slice(text, span).lastIndexOf(mark)),
  );
  const own = trimSpan(text, { start: span.start + cut + 1, end: span.end });
  return own.end > own.start ? own : null;
}

/** The first of the forms in the span; the longest of those that begin there. */
function formIn(text: string, span: Span, forms: string[]): Span | null {
  let best: Span | null = null;
  for (const form of forms) {
    const at = slice(text, span).indexOf(form);
    if (at < 0) continue;
    const found = { start: span.start + at, end: span.start + at + form.length };
    if (!best || found.start < best.start || (found.start === best.start && found.end > best.end))
      best = found;
  }
  return best;
}

/** The last of them; the longest of those that end there. */
function lastForm(text: string, span: Span, forms: string[]): Span | null {
  let best: Span | null = null;
  for (const form of forms) {
    const at = slice(text, span).lastIndexOf(form);
    if (at < 0) continue;
    const found = { start: span.start + at, end: span.start + at + form.length };
    if (!best || found.end > best.end || (found.end === best.end && found.start < best.start)) best = found;
  }
  return best;
}

const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end: /[。.．]/.test(text[end - 1]!) ? end - 1 : end,
});

function made(clause: Clause, { spans, cue, who }: Said, why: string): Attribution {
  const head: Mention | null = who && topicMention(clause, who);
  const kind = why === 'declined' ? 'declined' : 'direct';
  const [first, last] = [spans[0]!, spans.at(-1)!];
  return {
    kind,
    start: first.start,
    end: last.end,
    spans,
    cue,
    mention: who,
    head,
    medium: null,
    block: clause.block,
    open: false,
    why,
  };
}
