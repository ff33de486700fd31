import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Place {
  /** The block of the text to begin at; null for the beginning. */
  at: number | null;
  /** Whether the text is on the page just now. */
  shown: boolean;
  /** Told now and then which block stands at the top. */
  onPlace?: (block: number) => void;
}

/** How long the text must rest before its place is told, in milliseconds. */
const REST = 400;

/**
 * Follows the reading of the text within `root`: begins where it was left, tells its place, and draws how
 * far it has come as `--progress`, 0 to 1, on the part that holds it.
 */
export function usePlace(root: RefObject<HTMLElement | null>, { at, shown, onPlace }: Place): void {
  const begun = useRef(false);
  useEffect(() => {
    const article = root.current?.querySelector<HTMLElement>('.article');
    const scroller = article?.parentElement;
    if (!shown || !article || !scroller) return;
    const blocks = () => [...article.querySelectorAll<HTMLElement>(':scope > .block')];
    if (at !== null && !begun.current) blocks()[at]?.scrollIntoView({ block: 'start' });

    begun.current = true;

    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      const length = scroller.scrollHeight - scroller.clientHeight;
      root.current?.style.setProperty('--progress', String(length > 0 ? scroller.scrollTop / length : 0));
      clearTimeout(timer);
      timer = setTimeout(() => {
        const { top } = scroller.getBoundingClientRect();
        const block = blocks().findIndex((one) => one.getBoundingClientRect().bottom > top + 8);
        if (block >= 0) onPlace?.(scroller.scrollTop < 40 ? 0 : block);
      }, REST);
    };
    onScroll();
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, [root, at, shown, onPlace]);
}
