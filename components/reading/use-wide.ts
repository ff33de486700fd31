import { useEffect, useState } from 'preact/hooks';

/** From this width there is room for text and brief side by side in the popup, in CSS pixels. */
export const WIDE = 640;
/** What a browser's text measures where nobody has changed it, in CSS pixels. */
const USUAL_TEXT = 16;

/**
 * True while the window is at least so many CSS pixels wide. With larger text in the browser it has to be as much
 * wider, for then less fits into it.
 */
export function useWide(from: number): boolean {
  const query = `(min-width: ${from / USUAL_TEXT}em)`;
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setWide(list.matches);
    onChange();
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return wide;
}
