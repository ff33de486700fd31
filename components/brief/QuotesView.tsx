import { useEffect, useRef } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import type { Passages } from './passages.ts';
import { StatementCard } from './StatementCard.tsx';
import { Unsupported } from './Unsupported.tsx';
import { Voices } from './Voices.tsx';
import type { Voice } from './voices.ts';

interface Props {
  brief: Brief;
  passages: Passages;
  /** The speaker whose statements alone are shown. */
  only: string | null;
  onOnly: (source: string | null) => void;
  /** The statement chosen in the text. */
  current: number | null;
  voices: Voice[];
  colours: Map<string, number | null>;
}

/** Who says what, in the order of the text; then who declined to say anything. */
export function QuotesView({ brief, passages, only, onOnly, current, voices, colours }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null)
      list.current?.querySelector(`[data-card="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  if (!brief.supported) return <Unsupported language={brief.article.language} />;
  if (brief.statements.length === 0) return <p class="empty">{t('noQuotes')}</p>;

  const sourceOf = (id: string | null) => brief.sources.find((source) => source.id === id) ?? null;
  const shown = brief.statements
    .map((_, index) => index)
    .filter((index) => {
      const { speaker } = brief.statements[index]!;
      return only === null || speaker === only;
    });
  const card = (index: number) => (
    <StatementCard
      key={index}
      brief={brief}
      index={index}
      speaker={sourceOf(brief.statements[index]!.speaker)}
      medium={sourceOf(brief.statements[index]!.medium)}
      colour={colours.get(brief.statements[index]!.speaker ?? '')}
      passages={passages}
      current={current === index}
    />
  );
  const said = shown.filter((index) => brief.statements[index]!.kind !== 'declined');
  const declined = shown.filter((index) => brief.statements[index]!.kind === 'declined');
  return (
    <div ref={list} class="stack">
      <Voices voices={voices} colours={colours} selected={only} onSelect={onOnly} />
      {only !== null && (
        <p class="filter">
          {t('onlyVoice', sourceOf(only)?.name ?? '')}
          <Button label={t('showAllVoices')} look="quiet" onPress={() => onOnly(null)} />
        </p>
      )}
      {said.length > 0 && <ul class="cards">{said.map(card)}</ul>}
      {declined.length > 0 && (
        <section>
          <h2>{t('declinedHeading')}</h2>
          <ul class="cards">{declined.map(card)}</ul>
        </section>
      )}
    </div>
  );
}
