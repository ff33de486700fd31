import { t } from '../../utils/platform/i18n.ts';
import { HIGHLIGHT_COLOURS, type Highlight } from '../../utils/text/highlight.ts';
import type { Span } from '../../utils/text/span.ts';
import { type Passages, passageHandlers } from '../brief/passages.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { COLOUR_NAMES } from './colours.ts';
import type { HighlightTools } from './tools.ts';
import { useKeptText } from './use-kept-text.ts';

interface Props {
  highlight: Highlight;
  /** null where its words are no longer in the text. */
  span: Span | null;
  tools: HighlightTools;
  passages: Passages;
  language: string | undefined;
  direction: 'ltr' | 'rtl';
  current: boolean;
}

/** Marked words, their colour and what the reader says of them. */
export function HighlightCard({ highlight, span, tools, passages, language, direction, current }: Props) {
  const { id, exact, colour } = highlight;
  const [note, setNote, keepNote] = useKeptText(highlight.note, (words) => tools.change(id, { note: words }));
  const handlers = span && passageHandlers(passages, [span]);
  return (
    <li
      class="card highlight"
      data-card={id}
      data-kept={colour}
      aria-current={current || undefined}
      onMouseEnter={handlers?.onMouseEnter}
      onMouseLeave={handlers?.onMouseLeave}
    >
      {handlers ? (
        <button
          type="button"
          class="words"
          lang={language}
          dir={direction}
          title={t('showInText')}
          onFocus={handlers.onFocus}
          onBlur={handlers.onBlur}
          onClick={handlers.onClick}
        >
          {exact}
        </button>
      ) : (
        <>
          <p class="words" lang={language} dir={direction}>
            {exact}
          </p>
          <p class="soft note">{t('highlightGone')}</p>
        </>
      )}
      <textarea
        rows={note ? 3 : 1}
        dir="auto"
        aria-label={t('note')}
        placeholder={t('note')}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
        onBlur={keepNote}
      />
      <div class="highlight-tools">
        <Choice
          label={t('colour')}
          value={colour}
          onChange={(chosen) => tools.change(id, { colour: chosen })}
          options={HIGHLIGHT_COLOURS.map((value) => ({
            value,
            label: t(COLOUR_NAMES[value]),
            class: `kept-${value}`,
          }))}
        />
        <span class="actions">
          {span && passages.showOnPage && (
            <Button
              label={t('showOnPage')}
              icon="page"
              iconOnly
              look="quiet"
              onPress={() => passages.showOnPage!(span)}
            />
          )}
          <Button
            label={t('removeHighlight')}
            icon="bin"
            iconOnly
            look="quiet"
            onPress={() => tools.remove(id)}
          />
        </span>
      </div>
    </li>
  );
}
