import { useEffect, useState } from 'preact/hooks';
import { analyse } from '../../utils/brief/analyse.ts';
import type { Brief } from '../../utils/brief/brief.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { parseReaderHash } from '../../utils/platform/reader-address.ts';
import { readHandoff } from '../../utils/platform/reader-handoff.ts';
import { getSettings } from '../../utils/platform/settings.ts';
import type { Article } from '../../utils/text/article.ts';

export type ReaderState =
  | { state: 'reading' }
  | { state: 'problem'; reason: 'gone' | 'failed'; message: string; url: string | null }
  | { state: 'read'; article: Article; brief: Brief; private: boolean };

/** The article that the page's address names. */
export function useReaderArticle(): ReaderState {
  const [page, setPage] = useState<ReaderState>({ state: 'reading' });
  useEffect(() => void readAddressed().then(setPage), []);
  return page;
}

async function readAddressed(): Promise<ReaderState> {
  const { handoff, url } = parseReaderHash(location.hash);
  try {
    const given = handoff ? await readHandoff(handoff) : null;
    if (!given) return { state: 'problem', reason: 'gone', message: '', url };
    const { summarySentences } = await getSettings();
    const brief = await analyse(given.article, loadPack, { summarySentences });
    return { state: 'read', article: given.article, brief, private: given.private };
  } catch (error) {
    return { state: 'problem', reason: 'failed', message: String(error), url };
  }
}
