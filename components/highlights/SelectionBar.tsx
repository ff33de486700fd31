import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import type { TranslationOffer } from '../../utils/platform/translator.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/text/highlight.ts';
import { Button } from '../ui/Button.tsx';
import { COLOUR_NAMES } from './colours.ts';
import { TranslationView } from './TranslationView.tsx';
import type { Selected } from './use-selected-span.ts';
import { useTranslation } from './use-translation.ts';
import './selection-bar.css';

interface Props {
  selected: Selected;
  /** The selected words. */
  words: string;
  /** How the browser can translate them; null where it cannot. */
  offer: TranslationOffer | null;
  /** A new value translates them. */
  translateNow: object | null;
  unavailable: string | null;
  onHighlight: (colour: HighlightColour) => void;
  /** Highlights and goes on to the note. */
  onNote: () => void;
}

/** Between the words and the bar, in CSS pixels. */
const GAP = 10;

/** What can be done with selected words, beside them; Escape lets go of them. */
export function SelectionBar(props: Props) {
  const { selected, words, offer, translateNow, unavailable, onHighlight, onNote } = props;
  const root = useRef<HTMLDivElement>(null);
  const { translation, start, cancel } = useTranslation(words, offer);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const bar = root.current;
    const scroller = bar?.parentElement;
    if (bar && scroller) setPlace(placeBeside(selected.range.getBoundingClientRect(), bar, scroller));
  }, [selected, translation]);
  useEffect(() => {
    if (translateNow) void start();
  }, [translateNow]);

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
      translate={false}
      style={place ? { left: `${place.left}px`, top: `${place.top}px` } : { visibility: 'hidden' }}
      // A press must not let go of the selection.
      onMouseDown={(event) => event.preventDefault()}
    >
      {offer && (
        <Button
          label={offer.download ? t('translateDownload') : t('translate')}
          icon="translate"
          iconOnly
          look="quiet"
          onPress={() => void start()}
        />
      )}
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
      {offer && <TranslationView translation={translation} options={offer.options} onCancel={cancel} />}
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
