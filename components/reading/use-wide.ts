import { useEffect, useState } from 'preact/hooks';

/** True while the window has room for the text and the brief side by side. */
export function useWide(query = '(min-width: 640px)'): boolean {
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
