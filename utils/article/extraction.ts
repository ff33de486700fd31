import type { Article } from '../text/article.ts';

/** Why a page gave no article. */
export type Refusal = 'not-an-article' | 'too-large' | 'too-slow' | 'failed';

/** What the extractor answers: plain data, whatever the page was. `detected` is the detector's verdict. */
export type Extraction =
  | { ok: true; article: Article; detected: boolean }
  | { ok: false; reason: Refusal; message: string; detected: boolean };
