import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/text/highlight.ts';
import { Button } from '../ui/Button.tsx';
import { COLOUR_NAMES } from './colours.ts';
import type { Selected } from './use-selected-span.ts';
import './selection-bar.css';

interface Props {
  selected: Selected;
  unavailable: string | null;
  onHighlight: (colour: HighlightColour) => void;
  /** Highlights and goes on to the note. */
  onNote: () => void;
}

/** Between the words and the bar, in CSS pixels. */
const GAP = 10;

/** What can be done with selected words, beside them; Escape lets go of them. */
export function SelectionBar({ selected, unavailable, onHighlight, onNote }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const bar = root.current;
    const scroller = bar?.parentElement;
    if (bar && scroller) setPlace(placeBeside(selected.range.getBoundingClientRect(), bar, scroller));
  }, [selected]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Before any other key of the page: Escape would leave it.
      event.preventDefault();
      event.stopPropagation();
      getSelection()?.removeAllRanges();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);

  return (
    <div
      ref={root}
      class="selection-bar"
      role="toolbar"
      aria-label={t('selectedWords')}
      tabIndex={-1}
      dir={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}
      lang={t('localeTag')}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' }}
      // A press must not let go of the selection.
      onMouseDown={(event) => event.preventDefault()}
    >
      {unavailable ? (
        <p>{unavailable}</p>
      ) : (
        <>
          {HIGHLIGHT_COLOURS.map((colour) => (
            <button
              key={colour}
              type="button"
              class="swatch"
              data-kept={colour}
              aria-label={t('highlightAs', t(COLOUR_NAMES[colour]))}
              title={t('highlightAs', t(COLOUR_NAMES[colour]))}
              onClick={() => onHighlight(colour)}
            />
          ))}
          <Button label={t('highlightNote')} icon="note" iconOnly look="quiet" onPress={onNote} />
        </>
      )}
    </div>
  );
}

/** Above the words where there is room, else below; within the part that scrolls. */
function placeBeside(words: DOMRect, bar: HTMLElement, scroller: HTMLElement) {
  const frame = scroller.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bar;
  const above = words.top - height - GAP;
  const top = above >= frame.top ? above : Math.min(words.bottom + GAP, frame.bottom - height - GAP);
  const centre = words.left + words.width / 2 - width / 2;
  const left = Math.max(frame.left + 8, Math.min(centre, frame.right - width - 16));
  return { left: left - frame.left + scroller.scrollLeft, top: top - frame.top + scroller.scrollTop };
}
