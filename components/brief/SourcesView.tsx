import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Passages } from './passages.ts';
import { SourceCard } from './SourceCard.tsx';
import { Unsupported } from './Unsupported.tsx';

interface Props {
  brief: Brief;
  passages: Passages;
  /** Shows what one source says. */
  onOnly: (source: string) => void;
  colours: Map<string, number | null>;
}

/** What the article rests on. */
export function SourcesView({ brief, passages, onOnly, colours }: Props) {
  if (!brief.supported && brief.sources.length === 0)
    return <Unsupported language={brief.article.language} />;
  if (brief.sources.length === 0) return <p class="empty">{t('noSources')}</p>;
  return (
    <ul class="cards">
      {brief.sources.map((source) => (
        <SourceCard
          key={source.id}
          brief={brief}
          source={source}
          colour={colours.get(source.id)}
          passages={passages}
          onOnly={onOnly}
        />
      ))}
    </ul>
  );
}
