import { useEffect, useRef } from 'preact/hooks';

/**
 * Single keys for a page, by what they write: 'n', '?'. Not while something is typed, with a modifier, or
 * while a window lies over the page, which has keys of its own.
 */
export function useKeys(keys: Record<string, (() => void) | undefined>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      if (
        target?.matches(
          'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]',
        )
      )
        return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
