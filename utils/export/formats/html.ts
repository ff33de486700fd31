import { allSaid, keySentences, named } from '../../brief/said.ts';
import { placeHighlights } from '../../text/highlight.ts';
import { escapeXml, safeLink } from '../escape.ts';
import type { Exporter, ExportItem, ExportLabels } from '../exporter.ts';
import { markup } from '../markup.ts';

const STYLE = `
body { max-width: 68ch; margin: 3rem auto; padding: 0 1.2rem; font: 1.1rem/1.6 Charter, Georgia, serif; color: #1f1d1a; background: #fffdf9; }
h1 { line-height: 1.15; } .facts, figcaption { color: #5f5a52; font-size: .9rem; }
section { border-top: 1px solid #ccc; margin-top: 2rem; } blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #cfc5b2; }
mark { color: #1f1d1a; background: #ffe49a; } mark.green { background: #c6ebc9; } mark.blue { background: #c9dffa; } mark.pink { background: #fbd0df; }
@media (prefers-color-scheme: dark) { body { color: #e9e6e0; background: #18191b; } a { color: #ff9a80; } }
`;

/** A page that stands alone: it fetches nothing and runs nothing, now or in twenty years. */
export const exporter: Exporter = {
  type: 'text/html',
  extension: 'html',
  joins: false,
  write: (items, { labels }) => items.map((item) => page(item, labels)).join('\n'),
};

function page({ article, brief, note, highlights }: ExportItem, labels: ExportLabels): string {
  const language = escapeXml(brief?.article.language ?? article.language);
  const url = safeLink(article.url);
  const facts = [article.site, article.authors.join(', '), article.published]
    .filter(Boolean)
    .map((fact) => escapeXml(fact!));
  const quotes = allSaid(brief).map(
    ({ words, speaker }) =>
      `<blockquote><p>${escapeXml(words)}</p><p>— ${escapeXml(speaker ? named(speaker) : labels.unattributed)}</p></blockquote>`,
  );
  const marked = placeHighlights(article.text, highlights).map(
    ({ highlight }) =>
      `<blockquote><p><mark class="${highlight.colour}">${escapeXml(highlight.exact)}</mark></p>${highlight.note && `<p>${escapeXml(highlight.note)}</p>`}</blockquote>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${article.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(article.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<article>
<h1>${escapeXml(article.title)}</h1>
<p class="facts">${facts.join(' · ')}${url ? ` · <a href="${escapeXml(url)}">${escapeXml(url)}</a>` : ''}</p>
${section(labels.summary, list(keySentences(brief)))}
${markup(article.tree.children)}
</article>
${section(labels.quotes, quotes.join('\n'))}
${section(labels.sources, list(brief?.sources.map(named) ?? []))}
${section(labels.highlights, marked.join('\n'))}
${section(labels.note, note && `<p>${escapeXml(note)}</p>`)}
</body>
</html>
`;
}

const section = (heading: string, inside: string): string =>
  inside ? `<section>\n<h2>${escapeXml(heading)}</h2>\n${inside}\n</section>` : '';

const list = (lines: string[]): string =>
  lines.length > 0 ? `<ul>${lines.map((line) => `<li>${escapeXml(line)}</li>`).join('')}</ul>` : '';
