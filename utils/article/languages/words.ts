/**
 * The words of a language by which an article's parts are told: small, for it is bundled into a script that
 * runs on pages. All lower case; matched on letters and digits only, so without punctuation.
 */
export interface PageWords {
  /** BCP 47, the file's name. */
  tag: string;
  /** Headings of the publisher's in-brief box: "key points". */
  inBrief: string[];
  /** Openings of links to other articles within the text: "read more". */
  readMore: string[];
  /** Openings of what follows an article: "topics", "comments", "most read". */
  afterwards: string[];
  /** Phrases of newsletter, app, subscription and membership promotions. */
  promotion: string[];
  /** What stands before an author's name: "by". */
  by: string[];
  /** What stands between two authors' names: "and". */
  and: string[];
  /** Last words of an author's job title: "reporter". */
  roles: string[];
  /** What stands before the date of publication: "published". */
  published: string[];
  /** What stands before the date of an update: "updated". */
  updated: string[];
  /** What stands before a photographer's or an agency's name: "photo". */
  credit: string[];
  /** Labels of advertisements, buttons and players: "advertisement", "listen to the article". */
  controls: string[];
  /** Phrases of placeholders for content that waits for consent: "external content". */
  consent: string[];
  /** Phrases of notices that a link earns the outlet money: "we may earn a commission". */
  disclosure: string[];
  /** Labels of fact boxes: "fact box". */
  factBox: string[];
  /** Openings of what asks the reader to write: "found an error", "got a tip". */
  contact: string[];
  /** Headings of a table of contents: "in this article". */
  contents: string[];
  /** The months, January first; abbreviations are their first three letters or more. */
  months: string[];
}
