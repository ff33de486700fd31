import type { Element } from 'hast';
import { useId, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { wordsOf } from './notes.ts';
import { type RenderOptions, renderNode } from './render.tsx';
import './note.css';

interface Props {
  /** The mark. */
  node: Element;
  note: Element;
  options: RenderOptions;
}

/** Between the mark and the note, and at the window's edges, in CSS pixels. */
const GAP = 8;

/** The mark of a note, which shows the note beside itself; Escape or a press elsewhere closes it. */
export function NoteMark({ node, note, options }: Props) {
  const id = useId();
  const mark = useRef<HTMLButtonElement>(null);
  const name = wordsOf(node).replace(/[[\]()\s]/g, '');
  const place = (event: Event) => {
    const shown = event.currentTarget as HTMLElement;
    const at = mark.current?.getBoundingClientRect();
    if (!at || !shown.matches(':popover-open')) return;
    const { offsetWidth: width, offsetHeight: height } = shown;
    const below = at.bottom + GAP;
    const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, at.top - height - GAP);
    const left = Math.max(GAP, Math.min(at.left - width / 2, innerWidth - width - GAP));
    Object.assign(shown.style, { top: `${top}px`, left: `${left}px` });
  };
  return (
    <>
      <button
        ref={mark}
        type="button"
        class="note-mark"
        popovertarget={id}
        aria-label={t('noteNumber', name)}
      >
        {name}
      </button>
      {/* The browser itself keeps focus, Escape and light dismissal. */}
      <span id={id} popover="auto" class="note-text" role="note" onToggle={place}>
        {note.children.map((child) => renderNode(child, { ...options, again: true }))}
      </span>
    </>
  );
}
