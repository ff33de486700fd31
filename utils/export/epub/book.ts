import { escapeXml } from '../escape.ts';
import type { ExportContext, ExportItem } from '../exporter.ts';
import { chapter, xhtml } from './chapter.ts';

const STYLE = `body { line-height: 1.5; } .facts { color: #555; font-size: 0.9em; } blockquote { margin: 1em; }
mark { color: #1f1d1a; background: #ffe28a; } mark.green { background: #c3eac6; } mark.blue { background: #c7defb; }
mark.pink { background: #fbcfde; }
`;

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/content.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The files of a book, by their names, apart from `mimetype`. */
export function bookFiles(items: ExportItem[], context: ExportContext): [name: string, content: string][] {
  const chapters = items.map((item, i) => ({ id: `article-${i + 1}`, item }));
  const language = escapeXml(languageOf(items));
  const title = items.length === 1 ? items[0]!.article.title : `Lede ${context.at.slice(0, 10)}`;
  return [
    ['META-INF/container.xml', CONTAINER],
    ['book/content.opf', packageFile(chapters, title, language, context.at)],
    ['book/nav.xhtml', navigation(chapters, title, language)],
    ['book/style.css', STYLE],
    ...chapters.map(({ id, item }): [string, string] => [`book/${id}.xhtml`, chapter(item, context.labels)]),
  ];
}

interface Chapter {
  id: string;
  item: ExportItem;
}

/** The language of the first article that has one; a book must name one. */
const languageOf = (items: ExportItem[]): string =>
  items
    .map(({ article, brief }) => brief?.article.language ?? article.language)
    .find((tag) => tag !== 'und') ?? 'en';

function packageFile(chapters: Chapter[], title: string, language: string, at: string): string {
  const authors = [...new Set(chapters.flatMap(({ item }) => item.article.authors))];
  const identifier = chapters.map(({ item }) => item.article.url).join(' ');
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeXml(title || '–')}</dc:title>
<dc:language>${language}</dc:language>
${authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`).join('\n')}
<meta property="dcterms:modified">${at.slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map(({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
${chapters.map(({ id }) => `<itemref idref="${id}"/>`).join('\n')}
</spine>
</package>
`;
}

function navigation(chapters: Chapter[], title: string, language: string): string {
  const links = chapters.map(
    ({ id, item }) =>
      `<li><a href="${id}.xhtml">${escapeXml(item.article.title || item.article.url)}</a></li>`,
  );
  return xhtml(
    title,
    language,
    'ltr',
    `<nav epub:type="toc"><h1>${escapeXml(title || '–')}</h1><ol>${links.join('')}</ol></nav>`,
  );
}
