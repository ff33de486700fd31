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
  /** Words that a full stop may follow without ending the sentence, without that full stop: "Mr", "bl.a". */
  abbreviations: string[];
  /** True where "3." is an ordinal: "am 3. März". */
  ordinalStop: boolean;
}

/** For the extractive summary. */
export interface SummaryData {
  /** Words that carry no content, lower case. */
  stopwords: string[];
  /** Openings that leave a sentence hanging in the air, lower case: "he", "this", "however". */
  anaphora: string[];
}
