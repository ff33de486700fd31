import type { ComponentChildren } from 'preact';
import './notice.css';

interface Props {
  title?: string;
  children: ComponentChildren;
  /** A whole page's message stands alone in the middle; a note sits among other things. */
  look?: 'page' | 'note';
}

/** Says plainly how things are. */
export function Notice({ title, children, look = 'note' }: Props) {
  return (
    <div class={`notice ${look}`} role={look === 'page' ? 'alert' : undefined}>
      {title && <h1>{title}</h1>}
      {children}
    </div>
  );
}
