import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isSidePanel, onFrontPageChanged } from '../../utils/platform/side-panel.ts';
import { type PageState, readActivePage } from './read-active-page.ts';

/** How long the front page must rest before it is read beside the tabs, in milliseconds. */
const REST = 250;

/**
 * The article of the page in front, read as Lede opens, which `first` has begun, and, beside the tabs, whenever
 * another comes up.
 */
export function useActivePage(first: Promise<PageState>): { page: PageState; retry: () => void } {
  const [page, setPage] = useState<PageState>({ state: 'reading' });
  const latest = useRef(0);
  const read = useCallback(async (sure = true, begun?: Promise<PageState>) => {
    latest.current += 1;
    const own = latest.current;
    if (sure) setPage({ state: 'reading' });
    const next = await (begun ?? readActivePage());
    if (own === latest.current) setPage((before) => (isSame(before, next) ? before : next));
  }, []);
  useEffect(() => {
    void read(true, first);
    if (!isSidePanel()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    return onFrontPageChanged((sure) => {
      if (sure) setPage({ state: 'reading' });
      clearTimeout(timer);
      timer = setTimeout(read, REST, false);
    });
  }, [read, first]);
  return { page, retry: () => void read() };
}

const isSame = (a: PageState, b: PageState): boolean =>
  a.state === 'read' &&
  b.state === 'read' &&
  a.tab.id === b.tab.id &&
  a.article.url === b.article.url &&
  a.article.text === b.article.text;
