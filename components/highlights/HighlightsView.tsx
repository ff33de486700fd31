import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import type { Passages } from '../brief/passages.ts';
import { Button } from '../ui/Button.tsx';
import { HighlightCard } from './HighlightCard.tsx';
import type { HighlightTools } from './tools.ts';
import './highlights.css';

interface Props {
  tools: HighlightTools;
  passages: Passages;
  language: string | undefined;
  direction: 'ltr' | 'rtl';
  /** The one chosen in the text, and whether its note is to be written. */
  current: { id: string; write: boolean } | null;
}

/** What the reader has marked in the article, in the order of the text. */
export function HighlightsView({ tools, passages, language, direction, current }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = current && root.current?.querySelector<HTMLElement>(`[data-card="${current.id}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    if (current?.write) card?.querySelector('textarea')?.focus();
  }, [current]);

  if (tools.placed.length === 0) return <p class="empty">{t('highlightsEmpty')}</p>;
  return (
    <div ref={root} class="stack">
      {tools.onPage && (
        <div>
          <Button
            label={tools.onPage.shown ? t('hideHighlights') : t('showHighlights')}
            icon="page"
            onPress={tools.onPage.toggle}
          />
        </div>
      )}
      <ul class="cards">
        {tools.placed.map(({ highlight, span }) => (
          <HighlightCard
            key={highlight.id}
            highlight={highlight}
            span={span}
            tools={tools}
            passages={passages}
            language={language}
            direction={direction}
            current={current?.id === highlight.id}
          />
        ))}
      </ul>
    </div>
  );
}
