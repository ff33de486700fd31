import { generationError, onDownload } from './generation-error.ts';
import {
  type BuiltInTranslator,
  builtInTranslator,
  type TranslatorFactory,
  type TranslatorOptions,
} from './translator-api.ts';

/** What the browser can do for an article's passages. */
export interface TranslationOffer {
  /** True where the languages must be downloaded first, which takes a while. */
  download: boolean;
  /** Asked for and to be given again as they are: the browser holds its answer for these alone. */
  options: TranslatorOptions;
}

export interface TranslateOptions {
  /** The share of the download that is done, 0 to 1. */
  onDownloaded?: (loaded: number) => void;
  signal?: AbortSignal;
}

/** Other names under which the translator knows a language; news in Norwegian says which of the two it is in. */
const ALSO: Record<string, string> = { nb: 'no', nn: 'no' };

/**
 * What the browser offers for passages of an article; null where it offers nothing, and where the article is in the
 * reader's own language, so that no dead button is shown.
 *
 * @param articleLanguage BCP 47
 * @param readerLanguage BCP 47: what is translated into
 */
export async function offerTranslation(
  articleLanguage: string,
  readerLanguage: string,
  factory: TranslatorFactory | null = builtInTranslator(),
): Promise<TranslationOffer | null> {
  const [from, to] = [articleLanguage, readerLanguage].map(languageOf);
  if (!factory || !from || !to || from === 'und' || known(from) === known(to)) return null;
  for (const sourceLanguage of namesOf(from)) {
    for (const targetLanguage of namesOf(to)) {
      const options = { sourceLanguage, targetLanguage };
      // Some builds throw on a language tag instead of answering.
      const availability = await factory.availability(options).catch(() => null);
      if (availability === null || availability === 'unavailable') continue;
      return { download: availability !== 'available', options };
    }
  }
  return null;
}

const languageOf = (tag: string): string => tag.split('-')[0] ?? '';
const known = (language: string): string => ALSO[language] ?? language;
const namesOf = (language: string): string[] => [...new Set([language, known(language)])];

/**
 * Translates a passage on this device. To be called straight from a press: a download needs one.
 *
 * @throws {GenerationError}
 */
export async function translatePassage(
  text: string,
  { options }: TranslationOffer,
  { onDownloaded, signal }: TranslateOptions = {},
  factory: TranslatorFactory | null = builtInTranslator(),
): Promise<string> {
  let translator: BuiltInTranslator | null = null;
  try {
    if (!factory) throw new DOMException('no built-in translator', 'NotSupportedError');
    translator = await factory.create({
      ...options,
      signal,
      monitor: (monitor) => onDownload(monitor, (loaded) => onDownloaded?.(loaded)),
    });
    return await translator.translate(text, { signal });
  } catch (error) {
    throw generationError(error, signal);
  } finally {
    translator?.destroy();
  }
}
