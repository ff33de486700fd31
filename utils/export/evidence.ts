import type { Brief } from '../brief/brief.ts';
import { type Span, slice } from '../text/span.ts';
import { linkToPassage } from './text-fragment.ts';

export type EvidenceFormat = 'plain' | 'markdown' | 'html';

/** The few words that depend on the reader's language. */
export interface EvidenceWords {
  unattributed: string;
  /** "to Financial Times" */
  toMedium: (medium: string) => string;
  /** A date as the reader writes it, from ISO 8601. */
  date: (iso: string) => string;
}

/** A statement as it is quoted elsewhere: the words as they stand, and where they are from. */
export interface Evidence {
  quote: string;
  /** Speaker, role, and to whom it was said, as far as they are known. */
  said: string;
  /** Title, outlet and date. */
  from: string[];
  /** Opens the page at the passage. */
  link: string;
}

/** The evidence of one statement of a brief. */
export function evidenceOf(brief: Brief, index: number, words: EvidenceWords): Evidence {
  const statement = brief.statements[index]!;
  const sourceOf = (id: string | null) => brief.sources.find((source) => source.id === id);
  const [speaker, medium] = [sourceOf(statement.speaker), sourceOf(statement.medium)];
  const { title, site, published, url, language } = brief.article;
  const whole: Span = { start: statement.spans[0]!.start, end: statement.spans.at(-1)!.end };
  return {
    quote: quoted(statement.spans.map((span) => slice(brief.text, span).trim()).join(' … '), language),
    said: [speaker?.name ?? words.unattributed, speaker?.role, medium && words.toMedium(medium.name)]
      .filter(Boolean)
      .join(', '),
    from: [title, site, published && words.date(published)].filter((part): part is string => Boolean(part)),
    link: linkToPassage(url, brief.text, whole),
  };
}

/** Quotation marks as the language has them; “…” for all others. */
const MARKS: Record<string, [open: string, close: string]> = {
  sv: ['”', '”'],
  fi: ['”', '”'],
  de: ['„', '“'],
  da: ['»', '«'],
  nb: ['«', '»'],
  nn: ['«', '»'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['“', '”'],
  pl: ['„', '”'],
  cs: ['„', '“'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ja: ['「', '」'],
  zh: ['“', '”'],
};

/** Words between the quotation marks of their language, a BCP 47 tag. */
export function quoted(words: string, language: string): string {
  const [open, close] = MARKS[language.split('-')[0]!] ?? ['“', '”'];
  return `${open}${words}${close}`;
}

/** Evidence as text that can be put elsewhere. */
export function formatEvidence({ quote, said, from, link }: Evidence, format: EvidenceFormat): string {
  switch (format) {
    case 'plain':
      return `${quote}\n— ${said}. ${from.join(', ')}. ${link}`;
    case 'markdown':
      return `> ${inMarkdown(quote)}\n>\n> — ${inMarkdown(said)}. [${inMarkdown(from.join(', '))}](<${link}>)`;
    case 'html':
      return `<blockquote cite="${inHtml(link)}"><p>${inHtml(quote)}</p><footer>— ${inHtml(said)}. <a href="${inHtml(link)}">${inHtml(from.join(', '))}</a></footer></blockquote>`;
  }
}

const inMarkdown = (words: string): string =>
  words.replace(/[\\`*_{}[\]<>#+|~]/g, '\\$&').replace(/\s*\n\s*/g, ' ');

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inHtml = (words: string): string => words.replace(/[&<>"]/g, (character) => HTML[character]!);
