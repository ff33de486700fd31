import type { Availability } from './summarizer-api.ts';

/**
 * The part that Lede uses of Chrome's built-in Translator, as its specification has it:
 * https://webmachinelearning.github.io/translation-api/#translator-api
 */
export interface TranslatorOptions {
  sourceLanguage: string;
  targetLanguage: string;
}

export interface CreateTranslator extends TranslatorOptions {
  signal?: AbortSignal;
  monitor?: (monitor: EventTarget) => void;
}

export interface BuiltInTranslator {
  translate(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

export interface TranslatorFactory {
  availability(options: TranslatorOptions): Promise<Availability | null>;
  create(options: CreateTranslator): Promise<BuiltInTranslator>;
}

/** The browser's own, or null where it has none: Firefox, other Chromes, workers. */
export function builtInTranslator(): TranslatorFactory | null {
  const factory: unknown = Reflect.get(globalThis, 'Translator');
  return isFactory(factory) ? factory : null;
}

const isFactory = (value: unknown): value is TranslatorFactory =>
  typeof value === 'function' &&
  'availability' in value &&
  typeof value.availability === 'function' &&
  'create' in value &&
  typeof value.create === 'function';
