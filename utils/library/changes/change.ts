/**
 * What a change is about, the most substantial first: the headline, what somebody is quoted as saying, a
 * figure, a note that something was put right, a passage that came or went, or only the wording.
 */
export const CHANGE_KINDS = ['headline', 'quote', 'figure', 'correction', 'passage', 'wording'] as const;

export interface TextChange {
  kind: (typeof CHANGE_KINDS)[number];
  /** The words as they were saved; null where they are new. */
  before: string | null;
  /** The words as they are now; null where they are gone. */
  after: string | null;
}
