import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import { slice } from '../../utils/text/span.ts';
import { type Passages, passageHandlers } from './passages.ts';

/** The article's headings, where there are enough to find one's way by. */
export function Contents({ brief, passages }: { brief: Brief; passages: Passages }) {
  const headings = brief.blocks.filter(({ kind }) => kind === 'heading');
  if (headings.length < 2) return null;
  return (
    <nav class="contents" aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ul lang={brief.article.language === 'und' ? undefined : brief.article.language}>
        {headings.map((heading) => (
          <li key={heading.start}>
            <button type="button" class="words" {...passageHandlers(passages, [heading])}>
              {slice(brief.text, heading)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
