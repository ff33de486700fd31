import { allSaid, keySentences } from '../../brief/said.ts';
import { type Highlight, placeHighlights } from '../../text/highlight.ts';
import type { Source } from '../../text/source.ts';
import type { Exporter, ExportItem } from '../exporter.ts';

/** schema.org's words for an article, what is quoted in it and what it is based on. https://schema.org/NewsArticle */
export const exporter: Exporter = {
  type: 'application/ld+json',
  extension: 'jsonld',
  joins: true,
  write: (items) =>
    `${JSON.stringify({ '@context': 'https://schema.org', '@graph': items.map(newsArticle) }, null, 2)}\n`,
};

function newsArticle({ article, brief, tags, note, highlights }: ExportItem): object {
  const speakers = new Set(brief?.statements.map(({ speaker }) => speaker));
  const documents = brief?.sources.filter(({ kind }) => kind === 'document') ?? [];
  const others = brief?.sources.filter(({ id, kind }) => kind !== 'document' && !speakers.has(id)) ?? [];
  return compact({
    '@type': 'NewsArticle',
    '@id': article.url,
    url: article.url,
    headline: article.title,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: article.site ? { '@type': 'NewsMediaOrganization', name: article.site } : null,
    datePublished: article.published,
    dateModified: article.modified,
    inLanguage: brief?.article.language ?? article.language,
    isAccessibleForFree: article.access === 'full' ? null : false,
    abstract: keySentences(brief).join(' '),
    articleBody: article.text,
    keywords: tags,
    hasPart: allSaid(brief)
      .filter(({ kind }) => kind !== 'declined')
      .map(({ words, speaker, medium }) =>
        compact({
          '@type': 'Quotation',
          text: words,
          spokenByCharacter: speaker && agent(speaker),
          isBasedOn: medium && agent(medium),
        }),
      ),
    isBasedOn: documents.map(({ name, url }) => compact({ '@type': 'CreativeWork', name, url })),
    citation: others.map(({ name, url }) => compact({ '@type': 'CreativeWork', name, url })),
    comment: [
      ...(note ? [{ '@type': 'Comment', text: note }] : []),
      ...placeHighlights(article.text, highlights).map(({ highlight }) => comment(highlight)),
    ],
  });
}

/** What the reader has marked, as shared in a comment of the reader's. https://schema.org/sharedContent */
const comment = ({ id, exact, note, colour, createdAt, updatedAt }: Highlight): object =>
  compact({
    '@type': 'Comment',
    '@id': `urn:uuid:${id}`,
    text: note,
    sharedContent: { '@type': 'Quotation', text: exact },
    keywords: [colour],
    dateCreated: createdAt,
    dateModified: updatedAt,
  });

const TYPES: Record<Source['kind'], string> = {
  person: 'Person',
  anonymous: 'Person',
  group: 'Organization',
  organization: 'Organization',
  outlet: 'NewsMediaOrganization',
  document: 'CreativeWork',
};

function agent({ kind, name, role }: Source): object {
  const type = TYPES[kind];
  return compact({ '@type': type, name, ...(type === 'Person' && { jobTitle: role }) });
}

/** Without what is empty. */
function compact(object: Record<string, unknown>): Record<string, unknown> {
  const filled = ([, value]: [string, unknown]) =>
    value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(filled));
}
