import type { Brief } from '../../utils/brief/brief.ts';
import { count, formatList, formatMoment, t } from '../../utils/platform/i18n.ts';
import { safeLink } from './elements.ts';

/** Title, outlet, authors, dates and reading time. */
export function ArticleHeader({ article }: { article: Brief['article'] }) {
  const { title, site, authors, published, modified, language } = article;
  const address = safeLink(article.url);
  return (
    <header class="article-header">
      <p class="outlet">
        {address ? (
          <a href={address} rel="noopener noreferrer">
            {site}
          </a>
        ) : (
          site
        )}
      </p>
      <h1 lang={language === 'und' ? undefined : language}>{title}</h1>
      {/* Strings of the interface, in a text that may be written the other way. */}
      <p class="meta" lang={t('localeTag')} translate={false}>
        {authors.length > 0 && (
          <span>
            <bdi>{t('byAuthors', formatList(authors))}</bdi>
          </span>
        )}
        {published && (
          <span>
            <bdi>
              <time dateTime={published}>{formatMoment(published)}</time>
            </bdi>
          </span>
        )}
        {modified && modified !== published && (
          <span>
            <bdi>
              <time dateTime={modified}>{t('updatedAt', formatMoment(modified))}</time>
            </bdi>
          </span>
        )}
        <span>
          <bdi>{readingTime(article.minutes)}</bdi>
        </span>
      </p>
    </header>
  );
}

function readingTime([fast, slow]: [number, number]): string {
  return fast === slow ? count('readingTime', slow) : t('readingRange', fast, slow);
}
