import { count, formatList, t } from '../../utils/platform/i18n.ts';
import type { Omission } from '../../utils/text/article.ts';

interface Props {
  omitted: Omission[];
  credits: string[];
}

/** What the reader view does not hold, counted, and shown when asked for. */
export function LeftOut({ omitted, credits }: Props) {
  if (omitted.length === 0 && credits.length === 0) return null;
  return (
    <footer class="left-out" lang={t('localeTag')} translate={false}>
      {credits.length > 0 && <p dir="auto">{t('photoCredits', formatList(credits))}</p>}
      {omitted.length > 0 && (
        <details>
          <summary dir="auto">
            {count('leftOut', omitted.length)} · <span class="when-closed">{t('show')}</span>
            <span class="when-open">{t('hide')}</span>
          </summary>
          <ul>
            {omitted.map(({ reason, text }, index) => (
              <li key={index}>
                <b>{reason}</b> {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </footer>
  );
}
