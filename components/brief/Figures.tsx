import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import { slice } from '../../utils/text/span.ts';
import { type Passages, passageHandlers } from './passages.ts';

/** The article's figures, what each counts and who says so; each leads to its sentence. */
export function Figures({ brief, passages }: { brief: Brief; passages: Passages }) {
  const figures = brief.summary.figures ?? [];
  if (figures.length === 0) return null;
  const nameOf = (id: string | null) => brief.sources.find((source) => source.id === id)?.name;
  return (
    <section>
      <h2>{t('figures')}</h2>
      <ul class="figures" lang={brief.article.language === 'und' ? undefined : brief.article.language}>
        {figures.map(({ number, counts, sentence, speaker }) => (
          <li key={number.start}>
            <button
              type="button"
              class="words"
              title={slice(brief.text, sentence)}
              {...passageHandlers(passages, [sentence])}
            >
              <b>{slice(brief.text, number)}</b>
              {counts && slice(brief.text, { start: number.end, end: Math.max(number.end, counts.end) })}
              {nameOf(speaker) && <span class="soft note"> · {nameOf(speaker)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
