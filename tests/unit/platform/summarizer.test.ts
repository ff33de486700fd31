import { afterEach, describe, expect, it, vi } from 'vitest';
import { GenerationError } from '../../../utils/platform/generation-error.ts';
import {
  generateSummary,
  type Offer,
  offerSummary,
  type Progress,
} from '../../../utils/platform/summarizer.ts';
import type {
  Availability,
  CreateOptions,
  SummarizerOptions,
} from '../../../utils/platform/summarizer-api.ts';

interface StandInOptions {
  /** The languages it reads and writes. */
  languages?: string[];
  state?: Availability;
  /** How many code units it reads at once; it counts four to a token. */
  reads?: number;
  clicked?: boolean;
  fails?: { at: 'create' | 'summarize' | 'stream'; name: string };
}

/** Stands in for Chrome's Summarizer: the same members, states and errors, and a summary of each text's first words. */
function standIn({
  languages = ['en', 'es', 'ja'],
  state = 'available',
  reads = 400,
  clicked = true,
  fails,
}: StandInOptions) {
  const calls = {
    availability: [] as string[],
    create: [] as string[],
    summarized: [] as string[],
    destroyed: 0,
  };
  const knows = ({ expectedInputLanguages = [], outputLanguage }: SummarizerOptions): boolean =>
    [...expectedInputLanguages, outputLanguage].every((tag) => languages.includes(tag));
  const fail = (at: string): void => {
    if (fails?.at === at) throw new DOMException('stand-in', fails.name);
  };
  const tokens = (text: string): number => Math.ceil(text.length / 4);

  class Summarizer {
    readonly inputQuota = reads / 4;
    static async availability(options: SummarizerOptions): Promise<Availability> {
      calls.availability.push(JSON.stringify(options));
      return knows(options) ? state : 'unavailable';
    }
    static async create({ signal, monitor, ...options }: CreateOptions): Promise<Summarizer> {
      calls.create.push(JSON.stringify(options));
      signal?.throwIfAborted();
      fail('create');
      if (!knows(options)) throw new DOMException('language', 'NotSupportedError');
      if (state !== 'available') {
        if (!clicked) throw new DOMException('no activation', 'NotAllowedError');
        const target = new EventTarget();
        monitor?.(target);
        for (const loaded of [0, 0.5, 1]) {
          target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
          signal?.throwIfAborted();
        }
      }
      return new Summarizer();
    }
    async measureInputUsage(text: string): Promise<number> {
      return tokens(text);
    }
    private read(text: string, signal?: AbortSignal): string {
      signal?.throwIfAborted();
      if (tokens(text) > this.inputQuota) throw new DOMException('too long', 'QuotaExceededError');
      calls.summarized.push(text);
      return `* ${text.split(' ').slice(0, 3).join(' ')}.`;
    }
    async summarize(text: string, { signal }: { signal?: AbortSignal } = {}): Promise<string> {
      fail('summarize');
      return this.read(text, signal);
    }
    summarizeStreaming(text: string, { signal }: { signal?: AbortSignal } = {}): ReadableStream<string> {
      const parts = this.read(text, signal).split(/(?<= )/);
      return new ReadableStream({
        pull(controller) {
          try {
            signal?.throwIfAborted();
            const part = parts.shift();
            if (part === undefined) controller.close();
            else controller.enqueue(part);
            if (parts.length < 2) fail('stream');
          } catch (error) {
            controller.error(error);
          }
        },
      });
    }
    destroy(): void {
      calls.destroyed++;
    }
  }
  return { factory: Summarizer, calls };
}

const TEXT = 'Marrow Bay will close its old harbour in June.';
const cut = (limit: number): string[] => LONG.match(new RegExp(`\\w.{1,${limit - 1}}\\b`, 'g')) ?? [];
const LONG = 'word '.repeat(300).trim();

async function offered(stand: ReturnType<typeof standIn>, language = 'en', reader = 'en'): Promise<Offer> {
  const offer = await offerSummary(language, reader, 'short', stand.factory);
  expect(offer).not.toBeNull();
  return offer!;
}

async function written(stream: AsyncGenerator<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const text of stream) all.push(text);
  return all;
}

const reasonOf = async (stream: AsyncGenerator<string>): Promise<string> => {
  const error = await written(stream).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GenerationError);
  return error instanceof GenerationError ? error.reason : '';
};

afterEach(() => vi.unstubAllGlobals());

describe('offerSummary', () => {
  it('offers nothing where the browser has no summarizer, or something else of that name', async () => {
    expect(await offerSummary('en', 'en')).toBeNull();
    vi.stubGlobal('Summarizer', class {});
    expect(await offerSummary('en', 'en')).toBeNull();
    vi.stubGlobal('Summarizer', { availability: 'available', create: true });
    expect(await offerSummary('en', 'en')).toBeNull();
  });

  it('finds the browser’s own', async () => {
    vi.stubGlobal('Summarizer', standIn({}).factory);
    expect(await offerSummary('en', 'en')).toMatchObject({ language: 'en', download: false });
  });

  it.each([
    ['available', false],
    ['downloadable', true],
    ['downloading', true],
  ] as const)('says of %s whether there is a download', async (state, download) => {
    expect(await offerSummary('en', 'en', 'short', standIn({ state }).factory)).toMatchObject({ download });
  });

  it('offers nothing where the model cannot be had', async () => {
    expect(await offerSummary('en', 'en', 'short', standIn({ state: 'unavailable' }).factory)).toBeNull();
    expect(await offerSummary('en', 'en', 'short', standIn({ languages: [] }).factory)).toBeNull();
  });

  it('takes a thrown answer for none', async () => {
    const factory = { availability: () => Promise.reject(new RangeError('tag')), create: vi.fn() };
    expect(await offerSummary('xx', 'en', 'short', factory)).toBeNull();
  });

  it('writes in the article’s language where the model can', async () => {
    expect(await offered(standIn({}), 'ja', 'en')).toMatchObject({ language: 'ja', translated: false });
  });

  it('takes a region for its language', async () => {
    const stand = standIn({ languages: ['ja', 'ja-JP'] });
    expect(await offered(stand, 'ja-JP', 'en')).toMatchObject({ language: 'ja', translated: false });
  });

  it('else in the reader’s, else in English, and says so', async () => {
    expect(await offered(standIn({}), 'sv', 'es-MX')).toMatchObject({ language: 'es', translated: true });
    expect(await offered(standIn({}), 'sv', 'sv-SE')).toMatchObject({ language: 'en', translated: true });
  });
});

describe('generateSummary', () => {
  it('yields the text as it grows, with the options that were asked about, and frees the model', async () => {
    const stand = standIn({});
    const offer = await offered(stand);
    const texts = await written(generateSummary(TEXT, offer, { cut }, stand.factory));
    expect(texts).toEqual(['* ', '* Marrow ', '* Marrow Bay ', '* Marrow Bay will.']);
    expect(stand.calls.create).toEqual([stand.calls.availability.at(-1)]);
    expect(stand.calls.destroyed).toBe(1);
  });

  it('tells how far the download is', async () => {
    const stand = standIn({ state: 'downloadable' });
    const progress: Progress[] = [];
    const onProgress = (step: Progress) => progress.push(step);
    await written(generateSummary(TEXT, await offered(stand), { cut, onProgress }, stand.factory));
    expect(progress).toEqual([0, 0.5, 1].map((loaded) => ({ kind: 'download', loaded })));
  });

  it('reads a long article in pieces, then their summaries', async () => {
    const stand = standIn({ reads: 400 });
    const progress: Progress[] = [];
    const onProgress = (step: Progress) => progress.push(step);
    const texts = await written(
      generateSummary(LONG, await offered(stand), { cut, onProgress }, stand.factory),
    );
    expect(stand.calls.summarized).toHaveLength(6);
    expect(stand.calls.summarized.at(-1)).toBe(Array(5).fill('* word word word.').join('\n\n'));
    expect(progress.at(-1)).toEqual({ kind: 'piece', done: 5, of: 5 });
    expect(texts.at(-1)).toMatch(/^\* /);
  });

  it('stops when cancelled, before and in the middle', async () => {
    const stand = standIn({});
    const offer = await offered(stand);
    expect(
      await reasonOf(generateSummary(TEXT, offer, { cut, signal: AbortSignal.abort() }, stand.factory)),
    ).toBe('cancelled');
    const controller = new AbortController();
    const stream = generateSummary(TEXT, offer, { cut, signal: controller.signal }, stand.factory);
    expect((await stream.next()).value).toBe('* ');
    controller.abort();
    expect(await reasonOf(stream)).toBe('cancelled');
    expect(stand.calls.destroyed).toBe(1);
  });

  it('is cancelled whatever reason the signal was given', async () => {
    const stand = standIn({});
    const signal = AbortSignal.abort(new Error('the popup was closed'));
    expect(await reasonOf(generateSummary(TEXT, await offered(stand), { cut, signal }, stand.factory))).toBe(
      'cancelled',
    );
  });

  it('cancels a download', async () => {
    const stand = standIn({ state: 'downloadable' });
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const offer = await offered(stand);
    const stream = generateSummary(
      TEXT,
      offer,
      { cut, onProgress, signal: controller.signal },
      stand.factory,
    );
    expect(await reasonOf(stream)).toBe('cancelled');
  });

  it('frees the model where the reader of the stream leaves early', async () => {
    const stand = standIn({});
    const stream = generateSummary(TEXT, await offered(stand), { cut }, stand.factory);
    await stream.next();
    await stream.return();
    expect(stand.calls.destroyed).toBe(1);
  });

  it.each([
    ['create', 'NotSupportedError', 'unsupported'],
    ['create', 'NetworkError', 'download'],
    ['create', 'QuotaExceededError', 'too-long'],
    ['stream', 'NotReadableError', 'filtered'],
    ['stream', 'UnknownError', 'failed'],
  ] as const)('names the reason where %s ends in a %s', async (at, name, reason) => {
    const stand = standIn({ fails: { at, name } });
    expect(await reasonOf(generateSummary(TEXT, await offered(stand), { cut }, stand.factory))).toBe(reason);
    expect(stand.calls.destroyed).toBe(at === 'create' ? 0 : 1);
  });

  it('asks for a click where a download needs one', async () => {
    const stand = standIn({ state: 'downloadable', clicked: false });
    expect(await reasonOf(generateSummary(TEXT, await offered(stand), { cut }, stand.factory))).toBe(
      'needs-click',
    );
  });

  it('fails plainly where a piece is still too long', async () => {
    const stand = standIn({ reads: 400 });
    const whole = () => [LONG];
    expect(await reasonOf(generateSummary(LONG, await offered(stand), { cut: whole }, stand.factory))).toBe(
      'too-long',
    );
  });

  it('fails plainly where the summarizer has gone', async () => {
    const offer = await offered(standIn({}));
    expect(await reasonOf(generateSummary(TEXT, offer, { cut }))).toBe('unsupported');
  });
});
