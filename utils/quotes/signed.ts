import type { Attribution } from './attribution.ts';
import { type Clause, endsClause, isComma, isDash, kindAt, spanOf } from './clause.ts';
import { type Phrase, phraseFrom } from './phrase.ts';

/** "“…” — Ann Lee": a quotation signed with a dash and a name. */
export function signed(clauses: Clause[], here: Attribution[]) {
  for (const clause of clauses) {
    for (let i = clause.from + 1; i < clause.to - 1; i++) {
      if (
        !isDash(clause, i) ||
        (clause.from !== i && kindAt(clause, i - 1) !== 'quote' && !endsClause(clause, i - 1))
      )
        continue;
      const phrase = phraseFrom(clause, i + 1);
      if (phrase?.head.form !== 'name' || !(endsClause(clause, phrase.last) || isComma(clause, phrase.last)))
        continue;
      const before = here.filter((item) => item.open && item.end <= clause.tokens[i]!.start).at(-1);
      if (before) sign(before, clause, i, phrase);
    }
    const first = clause.from;
    const phrase = isDash(clause, first) ? phraseFrom(clause, first + 1) : null;
    const before = here.at(-1);
    if (phrase?.head.form === 'name' && endsClause(clause, phrase.last) && before?.open)
      sign(before, clause, first, phrase);
  }
}

function sign(statement: Attribution, clause: Clause, dash: number, phrase: Phrase) {
  const cue = { start: clause.tokens[dash]!.start, end: clause.tokens[dash]!.end };
  Object.assign(statement, {
    cue,
    mention: spanOf(clause, phrase),
    head: phrase.head,
    open: false,
    why: 'signed',
  });
}
