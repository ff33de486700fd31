import { allSaid, keySentences, named } from '../../brief/said.ts';
import { type PlacedHighlight, placeHighlights } from '../../text/highlight.ts';
import { escapeXml, safeLink } from '../escape.ts';
import type { ExportItem, ExportLabels } from '../exporter.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { listOfMarked, markedWords } from './marked.ts';

/** An article as a chapter, in XHTML. It is made of the text's parts, so that it is well formed whatever the page was. */
export function chapter({ article, brief, note, highlights }: ExportItem, labels: ExportLabels): string {
  const language = escapeXml(brief?.article.language ?? article.language);
  const url = safeLink(article.url);
  const facts = [article.site, article.authors.join(', '), article.published?.slice(0, 10)].filter(Boolean);
  const placed = placeHighlights(article.text, highlights);
  const quotes = allSaid(brief).map(
    ({ words, speaker }) =>
      `<blockquote><p>${escapeXml(words)}</p><p>— ${escapeXml(speaker ? named(speaker) : labels.unattributed)}</p></blockquote>`,
  );
  return xhtml(
    article.title,
    language,
    article.direction,
    [
      `<h1>${escapeXml(article.title)}</h1>`,
      `<p class="facts">${escapeXml(facts.join(' · '))}</p>`,
      url && `<p class="facts"><a href="${escapeXml(url)}">${escapeXml(url)}</a></p>`,
      ...part(labels.summary, list(keySentences(brief))),
      ...sectionsOf(article).map((section) => sectionMarkup(section, placed)),
      ...part(labels.quotes, quotes.join('\n')),
      ...part(labels.sources, list(brief?.sources.map(named) ?? [])),
      ...part(labels.highlights, listOfMarked(placed)),
      ...part(labels.note, note && `<p>${escapeXml(note)}</p>`),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}

/** A whole XHTML document. */
export const xhtml = (title: string, language: string, direction: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head><title>${escapeXml(title || '–')}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;

const part = (heading: string, inside: string): string[] =>
  inside ? [`<h2>${escapeXml(heading)}</h2>`, inside] : [];

const list = (lines: string[]): string =>
  lines.length > 0 ? `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>` : '';

function sectionMarkup(section: Section, placed: PlacedHighlight[]): string {
  if (section.kind === 'list')
    return `<ul>${section.items.map((item) => `<li>${markedWords(item, placed)}</li>`).join('')}</ul>`;
  const words = markedWords(section, placed);
  if (section.kind === 'heading') return `<h2>${words}</h2>`;
  return section.kind === 'blockquote' ? `<blockquote><p>${words}</p></blockquote>` : `<p>${words}</p>`;
}
