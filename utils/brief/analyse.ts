import { detectLanguage } from '../languages/detect.ts';
import type { Pack } from '../languages/pack.ts';
import { splitSentences } from '../sentences/split.ts';
import { gists } from '../summary/gists.ts';
import { keyFigures } from '../summary/key-figures.ts';
import { summarise } from '../summary/summarise.ts';
import type { Article } from '../text/article.ts';
import type { Brief } from './brief.ts';
import { speaks } from './lexicon.ts';
import { countWords, readingMinutes } from './reading-time.ts';
import { unnamedSpeakers } from './unnamed.ts';
import { findVoices } from './voices.ts';

/** Gives the pack of a language by its tag, or null where there is none. */
export type PackLoader = (tag: string) => Promise<Pack | null>;

export interface AnalyseOptions {
  /** How many sentences the summary has, whatever the article's length. */
  summarySentences?: number;
  /** How many it has where nothing else is asked: three unless the reader sets another, fewer for a short article. */
  usualSentences?: number;
}

/**
 * The one place that joins the stages: Article → Brief.
 *
 * Never throws for what an article holds; an unknown language still gets its text, summary and links.
 */
export async function analyse(
  article: Article,
  loadPack: PackLoader,
  options: AnalyseOptions = {},
): Promise<Brief> {
  const { text, blocks, title, links, site } = article;
  const language = detectLanguage(text, article.language);
  const pack = await loadPack(language);
  const sentences = splitSentences(text, blocks, pack?.sentences ?? null, language);
  const { statements, sources } = speaks(pack)
    ? findVoices({ text, blocks, sentences, links, site, title }, pack)
    : { statements: [], sources: [] };
  const unnamed = speaks(pack)
    ? unnamedSpeakers(text, sentences, statements, sources, pack.sources.pronouns)
    : undefined;
  const { standing, ...summary } = summarise(
    { text, blocks, sentences, title, statements, unnamed },
    pack?.summary ?? null,
    {
      sentences: options.summarySentences ?? shortOf(sentences.length, options.usualSentences ?? 3),
    },
  );
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
    summary: {
      publisher: article.publisherSummary,
      ...summary,
      figures: keyFigures(
        { text, sentences, ranking: summary.ranking, statements, language },
        pack,
        MOST_FIGURES,
      ),
      gists: gists(blocks, standing),
    },
    statements,
    sources,
    supported: speaks(pack),
  };
}

/** More figures are a table. */
const MOST_FIGURES = 5;

/** A short article is not told again at half its length. */
const shortOf = (sentences: number, usual: number): number =>
  Math.max(1, Math.min(usual, Math.floor(sentences / 4)));
