import { afterEach, describe, expect, it, vi } from 'vitest';
import { GenerationError } from '../../../utils/platform/generation-error.ts';
import { offerTranslation, translatePassage } from '../../../utils/platform/translator.ts';
import { aTranslator } from '../../fixtures/translator.ts';

afterEach(() => vi.unstubAllGlobals());

describe('offerTranslation', () => {
  it('offers nothing where the browser has no translator, or something else of that name', async () => {
    expect(await offerTranslation('sv', 'en')).toBeNull();
    vi.stubGlobal('Translator', class {});
    expect(await offerTranslation('sv', 'en')).toBeNull();
  });

  it('finds the browser’s own', async () => {
    vi.stubGlobal('Translator', aTranslator().factory);
    expect(await offerTranslation('sv-SE', 'en-GB')).toEqual({
      download: false,
      options: { sourceLanguage: 'sv', targetLanguage: 'en' },
    });
  });

  it.each([
    ['available', false],
    ['downloadable', true],
    ['downloading', true],
  ] as const)('says of %s whether there is a download', async (state, download) => {
    expect(await offerTranslation('sv', 'en', aTranslator({ state }).factory)).toMatchObject({ download });
  });

  it.each([
    ['the article is in the reader’s language', 'en-US', 'en-GB'],
    ['both write Norwegian', 'nn', 'nb-NO'],
    ['the article’s language is not known', 'und', 'en'],
    ['the browser does not know the languages', 'fi', 'en'],
  ])('offers nothing where %s', async (_what, from, to) => {
    expect(await offerTranslation(from, to, aTranslator().factory)).toBeNull();
  });

  it('knows the other name of a language', async () => {
    expect(await offerTranslation('nb', 'en', aTranslator().factory)).toMatchObject({
      options: { sourceLanguage: 'no' },
    });
  });

  it('offers nothing where the model cannot be had, and takes a thrown answer for none', async () => {
    expect(await offerTranslation('sv', 'en', aTranslator({ state: 'unavailable' }).factory)).toBeNull();
    const factory = { availability: () => Promise.reject(new RangeError('tag')), create: vi.fn() };
    expect(await offerTranslation('sv', 'en', factory)).toBeNull();
  });
});

describe('translatePassage', () => {
  const offered = async (stand: ReturnType<typeof aTranslator>) =>
    (await offerTranslation('sv', 'en', stand.factory))!;

  it('translates with the options that were asked about, and frees the model', async () => {
    const stand = aTranslator();
    expect(await translatePassage('Kranen står kvar', await offered(stand), {}, stand.factory)).toBe(
      'KRANEN STÅR KVAR',
    );
    expect(stand.calls.create).toEqual([stand.calls.availability.at(-1)]);
    expect(stand.calls.destroyed).toBe(1);
  });

  it('tells how far the download is', async () => {
    const stand = aTranslator({ state: 'downloadable' });
    const loaded: number[] = [];
    await translatePassage(
      'a',
      await offered(stand),
      { onDownloaded: (share) => loaded.push(share) },
      stand.factory,
    );
    expect(loaded).toEqual([0, 0.4, 1]);
  });

  const reasonOf = async (stand: ReturnType<typeof aTranslator>, signal?: AbortSignal) => {
    const offer = await offered(stand);
    const error = await translatePassage('a', offer, { ...(signal && { signal }) }, stand.factory).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(GenerationError);
    return (error as GenerationError).reason;
  };

  it('stops when cancelled, whatever reason was given', async () => {
    expect(await reasonOf(aTranslator(), AbortSignal.abort(new Error('closed')))).toBe('cancelled');
  });

  it('says that a download needs a press', async () => {
    expect(await reasonOf(aTranslator({ state: 'downloadable', clicked: false }))).toBe('needs-click');
  });

  it.each([
    ['create', 'NetworkError', 'download', 0],
    ['create', 'NotSupportedError', 'unsupported', 0],
    ['translate', 'QuotaExceededError', 'too-long', 1],
    ['translate', 'UnknownError', 'failed', 1],
  ] as const)('names the reason where %s ends in a %s', async (at, name, reason, destroyed) => {
    const stand = aTranslator({ fails: { at, name } });
    expect(await reasonOf(stand)).toBe(reason);
    expect(stand.calls.destroyed).toBe(destroyed);
  });
});
