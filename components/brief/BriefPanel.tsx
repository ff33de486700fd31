import type { ComponentChildren } from 'preact';
import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Tabs } from '../ui/Tabs.tsx';
import type { Passages } from './passages.ts';
import { QuotesView } from './QuotesView.tsx';
import { SourcesView } from './SourcesView.tsx';
import { SummaryView } from './SummaryView.tsx';
import type { Voice } from './voices.ts';
import './brief.css';

export type BriefTab = 'summary' | 'quotes' | 'sources' | 'highlights' | 'article';

interface Props {
  brief: Brief;
  passages: Passages;
  tab: BriefTab;
  onTab: (tab: BriefTab) => void;
  only: string | null;
  onOnly: (source: string | null) => void;
  current: number | null;
  voices: Voice[];
  colours: Map<string, number | null>;
  /** The reader view, where it has no room beside and becomes a tab. */
  article?: ComponentChildren;
  /** What the reader has marked, and how much it is; absent where there is nothing to show. */
  highlights?: { count: number; view: ComponentChildren } | undefined;
}

/** Summary, quotes and sources. */
export function BriefPanel({
  brief,
  passages,
  tab,
  onTab,
  only,
  onOnly,
  current,
  voices,
  colours,
  article,
  highlights,
}: Props) {
  const missing = (tab === 'article' && !article) || (tab === 'highlights' && !highlights);
  const selected = missing ? 'summary' : tab;
  // Where nothing was looked for, a nought would say that there is nothing.
  const counted = (found: unknown[]) => (brief.supported || found.length > 0 ? found.length : undefined);
  const tabs = [
    { id: 'summary' as const, label: t('summary') },
    { id: 'quotes' as const, label: t('quotes'), count: counted(brief.statements) },
    { id: 'sources' as const, label: t('sources'), count: counted(brief.sources) },
    ...(highlights ? [{ id: 'highlights' as const, label: t('highlights'), count: highlights.count }] : []),
    ...(article ? [{ id: 'article' as const, label: t('article') }] : []),
  ];
  const showOnly = (source: string | null) => {
    onOnly(source);
    if (source !== null) onTab('quotes');
  };
  return (
    <Tabs<BriefTab> label={t('tabsLabel')} tabs={tabs} selected={selected} onSelect={onTab}>
      {selected === 'summary' && (
        <SummaryView brief={brief} passages={passages} titled={article !== undefined} />
      )}
      {selected === 'quotes' && (
        <QuotesView
          brief={brief}
          passages={passages}
          only={only}
          onOnly={showOnly}
          current={current}
          voices={voices}
          colours={colours}
        />
      )}
      {selected === 'sources' && (
        <SourcesView brief={brief} passages={passages} onOnly={showOnly} colours={colours} />
      )}
      {selected === 'highlights' && highlights?.view}
      {selected === 'article' && article}
    </Tabs>
  );
}
