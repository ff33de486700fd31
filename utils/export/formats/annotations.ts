import { placeHighlights } from '../../text/highlight.ts';
import type { Exporter, ExportItem } from '../exporter.ts';
import { quoteSelector } from '../quote-selector.ts';

/** Each statement and each highlight as a W3C Web Annotation on the page. https://www.w3.org/TR/annotation-model/ */
export const exporter: Exporter = {
  type: 'application/ld+json',
  extension: 'annotations.jsonld',
  joins: true,
  write: (items, { at }) => {
    const annotations = items.flatMap((item) => {
      const { article, brief } = item;
      const names = new Map(brief?.sources.map(({ id, name }) => [id, name]));
      const statements = (brief?.statements ?? []).flatMap(({ spans, speaker, kind }) =>
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
            selector: quoteSelector(article.text, span),
          },
        })),
      );
      return [...statements, ...highlightsOf(item)];
    });
    return `${JSON.stringify(annotations, null, 2)}\n`;
  },
};

/** https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
function highlightsOf({ article, highlights }: ExportItem): object[] {
  return placeHighlights(article.text, highlights).map(({ highlight, span }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${highlight.id}`,
    type: 'Annotation',
    motivation: highlight.note ? ['highlighting', 'commenting'] : 'highlighting',
    created: highlight.createdAt,
    modified: highlight.updatedAt,
    body: [
      { type: 'TextualBody', purpose: 'commenting', value: highlight.note },
      { type: 'TextualBody', purpose: 'tagging', value: highlight.colour },
    ].filter(({ value }) => value),
    target: {
      source: article.url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: highlight.exact,
          prefix: highlight.prefix,
          suffix: highlight.suffix,
        },
        // Counted in the article's own text, which is not the page's.
        ...(span ? [{ type: 'TextPositionSelector', ...span }] : []),
      ],
    },
  }));
}
