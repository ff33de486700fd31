import type { Phrases } from './phrases.ts';
import type { Token } from './token.ts';
import type { WordClasses } from './word-classes.ts';

/** The closed classes of a language as bits, so that one look-up tells them all. */
export const WORD = {
  determiner: 1,
  preposition: 2,
  conjunction: 4,
  subordinator: 8,
  complementiser: 16,
  relative: 32,
  auxiliary: 64,
  negation: 128,
  adverb: 256,
  verb: 512,
  pronoun: 1024,
  title: 2048,
  particle: 4096,
  organization: 8192,
  notName: 16384,
  cue: 32768,
  passive: 65536,
  indefinite: 131072,
  /** Taken for a verb by its ending alone. */
  guess: 1 << 20,
  genitiveArticle: 262144,
  as: 524288,
  infinitive: 1 << 21,
} as const;

/** What a cue may stand with; see CueData in the pack. */
export type Frame = 'say' | 'tell' | 'hold' | 'call' | 'urge' | 'judge' | 'beside' | 'cite';

/** Where who declines stands: before the refusal, behind it, or before words that lead on to somebody else. */
export type Refusal = 'subject' | 'object' | 'onward';

export type Gender = 'masculine' | 'feminine';
export type PronounKind = Gender | 'neuter' | 'common' | 'plural' | 'first';
export type RoleKind = 'person' | 'organization' | 'outlet' | 'document' | 'group' | 'anonymous';

export interface Role {
  kind: RoleKind;
  gender: Gender | null;
  /** True for a body that goes by its noun alone: "the government". */
  unique: boolean;
}

/** A pack made ready for use: word lists as look-ups. */
export interface Lexicon {
  tag: string;
  capitalNouns: boolean;
  compounds: boolean;
  unspaced: boolean;
  verbSecond: boolean;
  nounChains: boolean;
  enclitics: string[];
  topics: string[];
  nominalEndings: string[];
  /** Those of them that mark the speaker of a clause: Japanese "は". */
  mainTopics: string[];
  /** Particles that end what is said, the longest first, and how many letters of them belong to it: Japanese "と", Korean "다|고". */
  clauseEnds: { form: string; kept: number }[];
  /** Words that end or open a phrase of where it was said: "記者会見で", "在". */
  occasions: string[];
  /** What ties a clause to the noun behind it ("的"), and what a postposition of source asks for ("에"). */
  relativeParticle: string;
  sourceEndings: string[];
  /** Words of source behind and before it, as letters. */
  afterForms: string[];
  beforeForms: string[];
  /** Cues and refusals as letters, for scripts read so. */
  cueForms: string[];
  refusals: string[];
  fullClauses: boolean;
  clauseCommas: boolean;
  bareNames: boolean;
  pastEndings: string[];
  infinitives: string[];
  freeOrder: boolean;
  titlesBehind: boolean;
  proDrop: boolean;
  verbGender: { masculine: string[]; feminine: string[]; plural: string[] };
  verbEndings: string[];
  obliqueEndings: string[];
  partitives: Set<string>;
  origins: Set<string>;
  attributiveEndings: string[];
  subjectRelatives: Set<string>;
  singularArticles: Set<string>;
  obliqueArticles: Set<string>;
  adjectiveEndings: string[];
  predicateEndings: string[];
  genitiveEndings: string[];
  objectEndings: string[];
  commonEndings: string[];
  reflexives: Set<string>;
  toldEndings: string[];
  personEndings: { masculine: string[]; feminine: string[]; plural: string[] };
  hearers: Set<string>;
  hearerEndings: string[];
  bracket: boolean;
  dashes: boolean;
  innerDashes: boolean;
  innerCommas: boolean;
  marks: string[];
  /** Bits of WORD by word. */
  classes: WordClasses;
  adverbs: Phrases<true>;
  adverbEndings: string[];
  cues: Phrases<Frame[]>;
  participles: Set<string>;
  /** Phrases in which a cue says nothing. */
  idle: Phrases<true>;
  nouns: Set<string>;
  accordingTo: Phrases<true>;
  accordingToAfter: Phrases<true>;
  accordingToFirst: Set<string>;
  ownWords: Phrases<true>;
  hearing: Set<string>;
  backward: Phrases<true>;
  within: Set<string>;
  impersonal: Set<string>;
  accordingToNouns: { prepositions: Set<string>; nouns: Set<string> };
  bracketed: Phrases<true>;
  hearsay: Phrases<true>;
  reportedMood: Set<string>;
  reportedAlone: Set<string>;
  disputed: Set<string>;
  onward: Phrases<true>;
  declined: Phrases<Refusal>;
  neither: Set<string>;
  replies: Phrases<true>;
  toMedium: Set<string>;
  mediumPhrases: Phrases<true>;
  pronouns: Map<string, PronounKind>;
  /** The first of each row of them, the form of a subject, and all that mean who is quoted. */
  subjectPronouns: Set<string>;
  /** True where "he" and "she" are different words. */
  gendered: boolean;
  titles: Map<string, Gender | null>;
  roles: Map<string, Role>;
  /** Forms of role words by the dictionary form, the first of its row in the pack; only where nouns have cases. */
  roleBases: Map<string, string>;
  /** Lengths of role words, longest first, for looking up the last part of a compound. */
  roleLengths: number[];
  organizations: Phrases<true>;
  givenNames: ReadonlyMap<string, Gender>;
  outletWords: string[];
  quotedNames: boolean;
  standIns: Set<string>;
  renamingArticles: Set<string>;
  courts: Set<string>;
  bodyParticles: Set<string>;
  possessorEndings: string[];
  surnameEndings: string[];
  headOf: Set<string>;
  feminineSurnames: string[];
  feminineOutlets: Set<string>;
  definiteEndings: string[];
  textEndings: string[];
  genitives: string[];
  nameEndings: string[];
  caseEndings: Record<Gender | 'neutral', [from: string, to: string][]>;
  anonymity: Phrases<true>;
  documentBy: Set<string>;
  placePrepositions: Set<string>;
  obtained: Phrases<true>;
}

/** A word's classes where it stands: with a capital its ending tells nothing. */
export function classesOf(token: Token, lexicon: Lexicon): number {
  const bits = lexicon.classes.get(token.word) ?? 0;
  return bits & WORD.guess && token.upper ? 0 : bits;
}
