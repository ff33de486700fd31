import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those in view, so that scrolling shows no gaps. */
const MARGIN = 6;

/**
 * Which rows of a long list need to be drawn: all have the same height, in CSS pixels, and the window
 * scrolls. Only so can a list of many thousands be scrolled without a stutter.
 */
export function useRowsInView(
  count: number,
  height: number,
): { list: RefObject<HTMLUListElement | null>; first: number; last: number } {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ first: 0, last: 20 });
  useLayoutEffect(() => {
    const measure = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(top / height) - MARGIN);
      const last = Math.ceil((top + window.innerHeight) / height) + MARGIN;
      setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
    };
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [count, height]);
  return { list, first: Math.min(range.first, count), last: Math.min(range.last, count) };
}
