import { allSaid, keySentences, named } from '../../brief/said.ts';
import { placeHighlights } from '../../text/highlight.ts';
import type { Exporter, ExportItem, ExportLabels } from '../exporter.ts';
import { type Section, sectionsOf } from '../sections.ts';

/**
 * Markdown with YAML front matter, as Obsidian and static sites read it. https://spec.commonmark.org
 */
export const exporter: Exporter = {
  type: 'text/markdown',
  extension: 'md',
  joins: false,
  write: (items, { labels }) => items.map((item) => document(item, labels)).join('\n'),
};

function document(item: ExportItem, labels: ExportLabels): string {
  const { article, brief, note, highlights } = item;
  const quotes = allSaid(brief).flatMap(({ words, speaker, medium }) => {
    const who = speaker ? named(speaker) : labels.unattributed;
    return [`> ${escapeMarkdown(words)}\n>\n> — ${escapeMarkdown(medium ? `${who} (${medium.name})` : who)}`];
  });
  const marked = placeHighlights(article.text, highlights).map(
    ({ highlight }) =>
      `> ==${escapeMarkdown(highlight.exact)}==${highlight.note && `\n\n${escapeMarkdown(highlight.note)}`}`,
  );
  return `${[
    frontMatter(item),
    `# ${escapeMarkdown(article.title)}`,
    ...part(labels.summary, [bullets(keySentences(brief))]),
    ...part(labels.note, [escapeMarkdown(note)]),
    ...part(labels.highlights, marked),
    ...sectionsOf(article).map(sectionText),
    ...part(labels.quotes, quotes),
    ...part(labels.sources, [bullets(brief?.sources.map(named) ?? [])]),
  ].join('\n\n')}\n`;
}

function part(heading: string, paragraphs: string[]): string[] {
  const filled = paragraphs.filter(Boolean);
  return filled.length > 0 ? [`## ${escapeMarkdown(heading)}`, ...filled] : [];
}

const bullets = (lines: string[]): string => lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');

function sectionText(section: Section): string {
  if (section.kind === 'list') return bullets(section.items.map(({ words }) => words));
  const words = escapeMarkdown(section.words);
  if (section.kind === 'heading') return `## ${words}`;
  return section.kind === 'blockquote' ? `> ${words}` : words;
}

/** Characters that would mean something in Markdown, and what only means something at a line's beginning. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]>|~]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replace(/^(\s*)([#+-]|\d+[.)](?=\s))/, (_all, space: string, sign: string) =>
      /^\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    );

function frontMatter({ article, brief, savedAt, tags }: ExportItem): string {
  const fields: [string, unknown][] = [
    ['title', article.title],
    ['url', article.url],
    ['site', article.site],
    ['authors', article.authors],
    ['published', article.published],
    ['language', brief?.article.language ?? article.language],
    ['saved', savedAt],
    ['tags', tags],
  ];
  // JSON's strings and lists are YAML's too. https://yaml.org/spec/1.2.2/#chapter-1-introduction-to-yaml
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value).replaceAll('<', '\\u003c')}`);
  return ['---', ...lines, '---'].join('\n');
}
