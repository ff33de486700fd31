import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import { slice } from '../../utils/text/span.ts';
import { type Passages, passageHandlers } from './passages.ts';

/** The article's headings and the sentence that says most of each part, where there are several. */
export function Contents({ brief, passages }: { brief: Brief; passages: Passages }) {
  const gists = brief.summary.gists ?? [];
  if (gists.length < 2) return null;
  return (
    <nav class="contents" aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ul lang={brief.article.language === 'und' ? undefined : brief.article.language}>
        {gists.map(({ heading, sentence }) => (
          <li key={heading.start}>
            <button type="button" class="words" {...passageHandlers(passages, [heading])}>
              {slice(brief.text, heading)}
            </button>
            {sentence && (
              <button type="button" class="words gist" {...passageHandlers(passages, [sentence])}>
                {slice(brief.text, sentence)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
