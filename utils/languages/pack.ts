/**
 * What Lede knows of a language. A pack is data only, one file in `packs/`, named by its BCP 47 tag.
 * Each stage reads its own part.
 */
export interface Pack {
  /** BCP 47, the file's name. */
  tag: string;
  sentences: SentenceData;
  summary: SummaryData;
}

/** For the splitting of sentences. */
export interface SentenceData {
  /**
   * Words that are written with a full stop, without that full stop, in the case they are written in:
   * "Mr", "bl.a". After them a sentence ends only before one of the openers. Single letters need not be listed.
   */
  abbreviations: string[];
  /** Words that often open a sentence and are seldom part of a name, lower case: "the", "he", "but". */
  openers: string[];
  /**
   * Where "3." is an ordinal: the words before a number that make it one even before a capital, lower case:
   * "am 3. März". Empty where ordinals are written otherwise.
   */
  ordinalsAfter: string[];
}

/** For the extractive summary. */
export interface SummaryData {
  /** Words that carry no content, lower case. */
  stopwords: string[];
  /**
   * Openings that leave a sentence hanging in the air without the one before, lower case: pronouns ("he",
   * "this") and connectives ("however", "in addition").
   */
  anaphora: string[];
}
