import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  title: string;
  /** What the reader looks for; the section hides where none of its words begins so. */
  query: string;
  children: ComponentChildren;
}

/** A part of the settings. */
export function Section({ title, query, children }: Props) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const [found, setFound] = useState(true);
  useLayoutEffect(() => {
    const words = (root.current?.textContent ?? '').toLocaleLowerCase();
    setFound(
      query
        .trim()
        .toLocaleLowerCase()
        .split(/\s+/)
        .every((word) => words.includes(word)),
    );
  }, [query]);
  return (
    <section ref={root} class="setting" aria-labelledby={id} hidden={!found}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
