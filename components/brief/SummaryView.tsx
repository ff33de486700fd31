import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import { slice } from '../../utils/text/span.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Contents } from './Contents.tsx';
import { Figures } from './Figures.tsx';
import { GeneratedView } from './GeneratedView.tsx';
import { type Passages, passageHandlers } from './passages.ts';
import { Unsupported } from './Unsupported.tsx';

interface Props {
  brief: Brief;
  passages: Passages;
  /** Names the article, which stands nowhere else in sight. */
  titled: boolean;
}

/** The article's own key sentences, and the publisher's in-brief box as the publisher's. */
export function SummaryView({ brief, passages, titled }: Props) {
  const { publisher, sentences } = brief.summary;
  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  return (
    <div class="stack">
      {titled && (
        <header class="brief-title" lang={language} dir={brief.article.direction}>
          <p class="soft note">{brief.article.site}</p>
          <h1>{brief.article.title}</h1>
        </header>
      )}
      {brief.article.access === 'preview' && (
        <Notice>
          <p>{t('previewOnly')}</p>
        </Notice>
      )}
      {!brief.supported && <Unsupported language={brief.article.language} />}
      <section>
        <h2>{t('keySentences')}</h2>
        {sentences.length === 0 ? (
          <p class="empty">{t('noSummary')}</p>
        ) : (
          <>
            <p class="soft note">{t('keySentencesNote')}</p>
            <ol class="key-sentences" lang={language} dir={brief.article.direction}>
              {sentences.map((sentence) => {
                const handlers = passageHandlers(passages, [sentence]);
                return (
                  <li
                    key={sentence.start}
                    onMouseEnter={handlers.onMouseEnter}
                    onMouseLeave={handlers.onMouseLeave}
                  >
                    <button
                      type="button"
                      class="words"
                      title={t('showInText')}
                      onFocus={handlers.onFocus}
                      onBlur={handlers.onBlur}
                      onClick={handlers.onClick}
                    >
                      {slice(brief.text, sentence)}
                    </button>
                    {passages.showOnPage && (
                      <span class="actions">
                        <Button
                          label={t('showOnPage')}
                          icon="page"
                          iconOnly
                          look="quiet"
                          onPress={() => passages.showOnPage!(sentence)}
                        />
                      </span>
                    )}
                  </li>
                );
              })}
            </ol>
          </>
        )}
      </section>
      <GeneratedView brief={brief} passages={passages} />
      <Figures brief={brief} passages={passages} />
      {publisher && (
        <section class="publisher">
          <h2>
            {brief.article.site ? t('publisherSummary', brief.article.site) : t('publisherSummaryUnnamed')}
          </h2>
          <div lang={language} dir={brief.article.direction}>
            {publisher.label && <p class="soft note">{publisher.label}</p>}
            <ul>
              {publisher.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
            {publisher.note && <p class="soft note">{publisher.note}</p>}
          </div>
        </section>
      )}
      <Contents brief={brief} passages={passages} />
    </div>
  );
}
