import { useEffect, useState } from 'preact/hooks';
import { facesFor } from '../../components/reading/faces.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { placeOf } from '../../utils/platform/place.ts';
import { parseReaderHash, type ReaderAddress } from '../../utils/platform/reader-address.ts';
import { readHandoff } from '../../utils/platform/reader-handoff.ts';
import { getSettings } from '../../utils/platform/settings.ts';
import { isPrivateWindow } from '../../utils/platform/tabs.ts';
import type { Article } from '../../utils/text/article.ts';

type ReaderProblem = 'gone' | 'failed' | 'refused-link' | 'moved-link';

export type ReaderState =
  | { state: 'reading' }
  | { state: 'problem'; reason: ReaderProblem; message: string; url: string | null }
  | { state: 'read'; article: Article; brief: Brief; private: boolean; place: number | null };

/** The article that the page's address names. */
export function useReaderArticle(): ReaderState {
  const [page, setPage] = useState<ReaderState>({ state: 'reading' });
  useEffect(() => void readAddressed().then(setPage), []);
  return page;
}

async function readAddressed(): Promise<ReaderState> {
  const address = parseReaderHash(location.hash);
  const problem = (reason: ReaderProblem, url: string | null, message = ''): ReaderState => ({
    state: 'problem',
    reason,
    message,
    url,
  });
  if (address.refused) return problem('refused-link', address.refused);
  if (address.moved) return problem('moved-link', address.moved);
  try {
    const found = (await readHandedOver(address)) ?? (await readSaved(address));
    if (found?.state === 'read') await facesFor(found.article.text);
    return found ?? problem('gone', address.url);
  } catch (error) {
    return problem('failed', address.url, String(error));
  }
}

async function readHandedOver({ handoff }: ReaderAddress): Promise<ReaderState | null> {
  const given = handoff === null ? null : await readHandoff(handoff);
  if (!given) return null;
  return {
    state: 'read',
    article: given.article,
    brief: await briefOf(given.article),
    private: given.private,
    place: await placeOf(given.article.url),
  };
}

/** The saved article, which a tab that is restored with the browser finds by its address. */
async function readSaved({ saved, url }: ReaderAddress): Promise<ReaderState | null> {
  if (isPrivateWindow()) return null;
  const { openLibrary } = await import('../../utils/library/library.ts');
  const library = await openLibrary();
  const id = saved ?? (url === null ? null : ((await library.find({ url }))?.id ?? null));
  const found = id === null ? null : await library.get(id);
  if (!found) return null;
  return {
    state: 'read',
    article: found.article,
    brief: found.brief ?? (await briefOf(found.article)),
    private: false,
    place: await placeOf(found.article.url),
  };
}

async function briefOf(article: Article): Promise<Brief> {
  const [{ analyse }, { summarySentences }] = await Promise.all([
    import('../../utils/brief/analyse.ts'),
    getSettings(),
  ]);
  return analyse(article, loadPack, { usualSentences: summarySentences });
}
