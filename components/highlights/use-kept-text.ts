import { useEffect, useRef, useState } from 'preact/hooks';

/** How long the typing must rest before the words are kept, in milliseconds. */
const REST = 500;

/**
 * Words that are being written: as they are, how to change them, and how to keep them at once. They are kept
 * by themselves when the typing rests and when the field goes.
 */
export function useKeptText(
  kept: string,
  keep: (words: string) => void,
): [words: string, change: (words: string) => void, keepNow: () => void] {
  const [words, setWords] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ words, kept, keep });
  latest.current = { words, kept, keep };
  const keepNow = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.words !== null && now.words !== now.kept) now.keep(now.words);
  };
  useEffect(() => keepNow, []);
  const change = (next: string) => {
    setWords(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(keepNow, REST);
  };
  return [words ?? kept, change, keepNow];
}
