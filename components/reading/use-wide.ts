import { useEffect, useState } from 'preact/hooks';

/** True while the window is at least so many CSS pixels wide. */
export function useWide(from: number): boolean {
  const query = `(min-width: ${from}px)`;
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
