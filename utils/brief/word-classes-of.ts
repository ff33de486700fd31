import { WORD } from '../text/lexicon.ts';
import { entries } from '../text/phrases.ts';
import { WordClasses } from '../text/word-classes.ts';
import type { VoicesPack } from './lexicon.ts';

const singles = (words: string | undefined): string[] => entries(words).map((entry) => entry.join(' '));

/** The closed classes of a pack as bits by word, with those of its cues and roles. */
export function classesOf(
  grammar: VoicesPack['grammar'],
  sources: VoicesPack['sources'],
  cues: string[],
  roles: string[],
  { postpositions, neither }: { postpositions: string[]; neither: string[] },
): WordClasses {
  const classes = new Map<string, number>();
  const add = (words: string[], bit: number) => {
    for (const word of words) if (!word.includes(' ')) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(singles(grammar.determiners), WORD.determiner);
  add(singles(grammar.indefinites), WORD.indefinite);
  add(singles(grammar.genitiveArticles), WORD.genitiveArticle);
  add(singles(grammar.asWords), WORD.as);
  add(singles(grammar.infinitives), WORD.infinitive);
  add(singles(grammar.prepositions), WORD.preposition);
  add(singles(grammar.conjunctions), WORD.conjunction);
  add(singles(grammar.subordinators), WORD.subordinator);
  add(singles(grammar.complementisers), WORD.complementiser);
  add(singles(grammar.relatives), WORD.relative);
  add(singles(grammar.auxiliaries), WORD.auxiliary);
  add(singles(grammar.passives), WORD.passive);
  add(singles(grammar.negations), WORD.negation);
  add(singles(grammar.adverbs), WORD.adverb);
  // "Poliisin mukaan": it parts what goes before from what follows; "nach" is a preposition first.
  add(
    postpositions.filter((word) => !classes.has(word)),
    WORD.adverb,
  );
  add(
    neither.filter((word) => !((classes.get(word) ?? 0) & WORD.adverb)),
    WORD.conjunction,
  );
  add(singles(grammar.verbs), WORD.verb);
  add(Object.values(sources.pronouns).flatMap(singles), WORD.pronoun);
  add(
    Object.values(sources.titles)
      .flatMap(singles)
      .map((w) => w.replace(/\.$/, '')),
    WORD.title,
  );
  add(singles(sources.nameParticles), WORD.particle);
  add(
    singles(sources.organizationWords).map((w) => w.replace(/\.$/, '')),
    WORD.organization,
  );
  add(singles(sources.notNames), WORD.notName);
  add(
    cues.map((cue) => cue.split(/[_ ]/)[0]!),
    WORD.cue,
  );
  // A role is a noun, however it ends.
  for (const role of [...roles, ...singles(grammar.nouns)]) if (!classes.has(role)) classes.set(role, 0);
  return new WordClasses(
    classes,
    singles(grammar.verbEndings),
    WORD.verb | WORD.guess,
    grammar.negativePrefix,
  );
}
