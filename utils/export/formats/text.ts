import { allSaid, keySentences, named } from '../../brief/said.ts';
import { placeHighlights } from '../../text/highlight.ts';
import type { Exporter, ExportItem } from '../exporter.ts';
import { sectionsOf } from '../sections.ts';

/** Plain text: the article, and under it who says what. */
export const exporter: Exporter = {
  type: 'text/plain',
  extension: 'txt',
  joins: false,
  write: (items, { labels }) =>
    `${items
      .map(({ article, brief, note, highlights }: ExportItem) => {
        const said = allSaid(brief).map(
          ({ words, speaker }) => `${words}\n    ${speaker ? named(speaker) : labels.unattributed}`,
        );
        return [
          article.title,
          [article.site, article.authors.join(', '), article.published].filter(Boolean).join(' · '),
          article.url,
          ...part(labels.summary, keySentences(brief)),
          ...sectionsOf(article).map((section) =>
            section.kind === 'list'
              ? section.items.map(({ words }) => `• ${words}`).join('\n')
              : section.words,
          ),
          ...part(labels.quotes, said),
          ...part(labels.sources, brief?.sources.map(named) ?? []),
          ...part(labels.note, note ? [note] : []),
          ...part(
            labels.highlights,
            placeHighlights(article.text, highlights).map(({ highlight }) =>
              [highlight.exact, highlight.note && `    ${highlight.note}`].filter(Boolean).join('\n'),
            ),
          ),
        ].join('\n\n');
      })
      .join('\n\n')}\n`,
};

const part = (heading: string, lines: string[]): string[] =>
  lines.length > 0 ? [heading.toUpperCase(), ...lines] : [];
