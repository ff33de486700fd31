/**
 * The part that Lede uses of Chrome's built-in Summarizer, as its specification has it:
 * https://webmachinelearning.github.io/writing-assistance-apis/#summarizer
 */
export interface SummarizerOptions {
  type: 'key-points' | 'tldr';
  format: 'plain-text';
  length: 'short' | 'medium' | 'long';
  expectedInputLanguages?: string[];
  outputLanguage: string;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface CreateOptions extends SummarizerOptions {
  signal?: AbortSignal;
  monitor?: (monitor: EventTarget) => void;
}

export interface BuiltInSummarizer {
  readonly inputQuota: number;
  measureInputUsage(text: string, options?: { signal?: AbortSignal }): Promise<number>;
  summarize(text: string, options?: { signal?: AbortSignal }): Promise<string>;
  summarizeStreaming(text: string, options?: { signal?: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

export interface SummarizerFactory {
  availability(options: SummarizerOptions): Promise<Availability | null>;
  create(options: CreateOptions): Promise<BuiltInSummarizer>;
}

/** The browser's own, or null where it has none: Firefox, other Chromes, workers. */
export function builtInSummarizer(): SummarizerFactory | null {
  const factory: unknown = Reflect.get(globalThis, 'Summarizer');
  return isFactory(factory) ? factory : null;
}

const isFactory = (value: unknown): value is SummarizerFactory =>
  typeof value === 'function' &&
  'availability' in value &&
  typeof value.availability === 'function' &&
  'create' in value &&
  typeof value.create === 'function';
