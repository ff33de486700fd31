import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Span, trimSpan } from '../../utils/text/span.ts';
import { spanOfRange } from '../article/dom-span.ts';

/** Words of the article's text that are selected. */
export interface Selected {
  span: Span;
  range: Range;
}

/** How long a selection must rest before it counts, in milliseconds: it changes with every move of the mouse. */
const REST = 150;

/** What is selected of the article within `root`; null where nothing is. */
export function useSelected(root: RefObject<HTMLElement | null>, text: string): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const article = root.current?.querySelector('.article');
        setSelected(article ? selectedIn(article, text) : null);
      }, REST);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [root, text]);
  return selected;
}

/** The selected words of a drawn article, without white space around them. */
export function selectedIn(article: Element, text: string): Selected | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const span = spanOfRange(article, range);
  const trimmed = span && trimSpan(text, span);
  return trimmed && trimmed.end > trimmed.start ? { span: trimmed, range } : null;
}
