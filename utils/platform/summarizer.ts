import { generationError, onDownload } from './generation-error.ts';
import {
  type BuiltInSummarizer,
  builtInSummarizer,
  type SummarizerFactory,
  type SummarizerOptions,
} from './summarizer-api.ts';

/** The languages that the built-in model writes. */
const WRITES = ['en', 'es', 'ja', 'de', 'fr'];

/** What the browser can do for an article. */
export interface Offer {
  /** True where the model must be downloaded first, which takes a while. */
  download: boolean;
  /** BCP 47: what the summary will be written in. */
  language: string;
  /** True where that is not the article's language. */
  translated: boolean;
  /** Asked for and to be given again as they are: the browser holds its answer for these alone. */
  options: SummarizerOptions;
}

/** How far a summary has come: a share of 1 of the download, then how many pieces of a long article are read. */
export type Progress = { kind: 'download'; loaded: number } | { kind: 'piece'; done: number; of: number };

export interface GenerateOptions {
  /** Cuts the article into pieces of at most so many UTF-16 code units. */
  cut: (limit: number) => string[];
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * What the browser offers for an article; null where it offers nothing, so that no dead button is shown.
 *
 * @param articleLanguage BCP 47
 * @param readerLanguage BCP 47: written in where the model does not write the article's language
 */
export async function offerSummary(
  articleLanguage: string,
  readerLanguage: string,
  length: SummarizerOptions['length'] = 'short',
  factory: SummarizerFactory | null = builtInSummarizer(),
): Promise<Offer | null> {
  if (!factory) return null;
  for (const options of optionsFor(articleLanguage, readerLanguage, length)) {
    // Some builds throw on a language tag instead of answering.
    const availability = await factory.availability(options).catch(() => null);
    if (availability === null || availability === 'unavailable') continue;
    return {
      download: availability !== 'available',
      language: options.outputLanguage,
      translated: options.outputLanguage !== languageOf(articleLanguage),
      options,
    };
  }
  return null;
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? tag;

/** From the best to the least: the article's language read and written, only read, and left to the model. */
function optionsFor(
  article: string,
  reader: string,
  length: SummarizerOptions['length'],
): SummarizerOptions[] {
  const plain = { type: 'key-points', format: 'plain-text', length } as const;
  // "en-GB" is written as "en": the model knows languages, not regions.
  const outputLanguage = [article, reader].map(languageOf).find((tag) => WRITES.includes(tag)) ?? 'en';
  return [
    { ...plain, expectedInputLanguages: [article], outputLanguage },
    { ...plain, outputLanguage },
  ];
}

/**
 * Writes a summary, piece by piece where the article is too long for the model. Yields the text so far, one key
 * point a line. To be called straight from a click: a download needs one.
 *
 * @throws {GenerationError}
 */
export async function* generateSummary(
  text: string,
  offer: Offer,
  { cut, onProgress, signal }: GenerateOptions,
  factory: SummarizerFactory | null = builtInSummarizer(),
): AsyncGenerator<string, void, undefined> {
  let summarizer: BuiltInSummarizer | null = null;
  try {
    if (!factory) throw new DOMException('no built-in summarizer', 'NotSupportedError');
    summarizer = await factory.create({
      ...offer.options,
      signal,
      monitor: (monitor) => onDownload(monitor, (loaded) => onProgress?.({ kind: 'download', loaded })),
    });
    const short = await shorten(text, summarizer, { cut, onProgress, signal });
    const reader = summarizer.summarizeStreaming(short, { signal }).getReader();
    let written = '';
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      written += next.value;
      yield written;
    }
  } catch (error) {
    throw generationError(error, signal);
  } finally {
    summarizer?.destroy();
  }
}

/** The text if the model reads it at once, else the summaries of its pieces. */
async function shorten(
  text: string,
  summarizer: BuiltInSummarizer,
  options: GenerateOptions,
): Promise<string> {
  const { cut, onProgress, signal } = options;
  const usage = await summarizer.measureInputUsage(text, { signal });
  if (usage <= summarizer.inputQuota) return text;
  // Pieces differ in tokens a letter; a fifth is kept free for that.
  const pieces = cut(Math.max(1, Math.floor(text.length * (summarizer.inputQuota / usage) * 0.8)));
  const summaries: string[] = [];
  for (const piece of pieces) {
    onProgress?.({ kind: 'piece', done: summaries.length, of: pieces.length });
    summaries.push(await summarizer.summarize(piece, { signal }));
  }
  onProgress?.({ kind: 'piece', done: pieces.length, of: pieces.length });
  return summaries.join('\n\n');
}
