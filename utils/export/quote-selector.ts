import { type Span, slice } from '../text/span.ts';

/** Characters before and after a quotation by which it is found again on the page. */
const AROUND = 32;

export interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** A passage of a text as others find it: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const quoteSelector = (text: string, span: Span): QuoteSelector => ({
  type: 'TextQuoteSelector',
  exact: slice(text, span),
  prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
  suffix: text.slice(span.end, span.end + AROUND),
});
