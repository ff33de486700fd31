import type { Gender, PronounKind } from './lexicon.ts';
import type { SourceKind } from './source.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A noun phrase or a pronoun that may stand for a source. */
export interface Mention extends Span {
  /** Token indexes within its block, `[first, last)`. */
  first: number;
  last: number;
  /** Token index behind the unknown nouns that follow: "poll *numbers*". */
  run: number;
  /** True where an article or the like opens it. */
  determined: boolean;
  form: 'name' | 'role' | 'pronoun' | 'other';
  /** The bare name in it, without title, role or genitive. */
  name: Span | null;
  /** The words before or after the name that tell what it is: "the pollster". */
  role: Span | null;
  /** The noun among those that tells what it is, lower case. */
  noun: string | null;
  /** What it stands for, where its words tell. */
  kind: SourceKind | null;
  gender: Gender | null;
  plural: boolean;
  /** True for a body that goes by its noun alone: "the government". */
  unique: boolean;
  pronoun: PronounKind | null;
  /** True where it ends in a genitive: "Clinton's". */
  genitive: boolean;
}

/** The mention that a pronoun is by itself. */
export function pronounMention(tokens: Token[], i: number, pronoun: PronounKind): Mention {
  const { start, end } = tokens[i]!;
  return {
    start,
    end,
    first: i,
    last: i + 1,
    run: i + 1,
    form: 'pronoun',
    name: null,
    role: null,
    kind: null,
    noun: null,
    gender: pronoun === 'masculine' || pronoun === 'feminine' ? pronoun : null,
    plural: pronoun === 'plural',
    unique: false,
    determined: true,
    pronoun,
    genitive: false,
  };
}
