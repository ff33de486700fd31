import type { Pack } from '../languages/pack.ts';
import type { Article } from '../text/article.ts';
import type { Brief } from './brief.ts';
import { countWords, readingMinutes } from './reading-time.ts';

/** Gives the pack of a language by its tag, or null where there is none. */
export type PackLoader = (tag: string) => Promise<Pack | null>;

export interface AnalyseOptions {
  /** How many sentences the summary has; by default three, fewer for a short article. */
  summarySentences?: number;
}

/**
 * The one place that joins the stages: Article → Brief.
 *
 * Never throws for what an article holds; an unknown language still gets its text, summary and links.
 */
export async function analyse(
  article: Article,
  loadPack: PackLoader,
  _options: AnalyseOptions = {},
): Promise<Brief> {
  const { text, blocks } = article;
  const language = article.language.split('-')[0]!;
  const pack = await loadPack(language);
  return {
    article: {
      url: article.url,
      title: article.title,
      site: article.site,
      authors: article.authors,
      published: article.published,
      modified: article.modified,
      language,
      direction: article.direction,
      access: article.access,
      words: countWords(text, language),
      minutes: readingMinutes(text, language),
    },
    text,
    blocks,
    omitted: article.omitted,
    credits: article.credits,
    summary: { publisher: article.publisherSummary, sentences: [], ranking: [] },
    statements: [],
    sources: [],
    supported: pack !== null,
  };
}
