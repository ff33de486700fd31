import { useEffect, useState } from 'preact/hooks';

/** A value that has to be fetched first: null until it is there. And how to set it afterwards. */
export function useLoaded<T>(load: () => Promise<T>): [T | null, (value: T) => void] {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => void load().then(setValue), []);
  return [value, setValue];
}
