import { slice } from '../../text/span.ts';
import type { Exporter } from '../exporter.ts';

/** Characters before and after a quotation by which it is found again on the page. */
const AROUND = 32;

/** Each statement as a W3C Web Annotation on the page. https://www.w3.org/TR/annotation-model/ */
export const exporter: Exporter = {
  type: 'application/ld+json',
  extension: 'annotations.jsonld',
  joins: true,
  write: (items, { at }) => {
    const annotations = items.flatMap(({ article, brief }) => {
      const names = new Map(brief?.sources.map(({ id, name }) => [id, name]));
      return (brief?.statements ?? []).flatMap(({ spans, speaker, kind }) =>
        spans.map((span) => ({
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'Annotation',
          motivation: 'identifying',
          created: at,
          body: [
            { type: 'TextualBody', purpose: 'identifying', value: names.get(speaker ?? '') ?? '' },
            { type: 'TextualBody', purpose: 'classifying', value: kind },
          ].filter(({ value }) => value),
          target: {
            source: article.url,
            selector: {
              type: 'TextQuoteSelector',
              exact: slice(article.text, span),
              prefix: article.text.slice(Math.max(0, span.start - AROUND), span.start),
              suffix: article.text.slice(span.end, span.end + AROUND),
            },
          },
        })),
      );
    });
    return `${JSON.stringify(annotations, null, 2)}\n`;
  },
};
