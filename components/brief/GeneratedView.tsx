import type { Brief } from '../../utils/brief/brief.ts';
import type { CheckedSentence } from '../../utils/brief/check-generated.ts';
import { formatList, formatPercent, languageName, t } from '../../utils/platform/i18n.ts';
import type { Progress } from '../../utils/platform/summarizer.ts';
import { Button } from '../ui/Button.tsx';
import { type Passages, passageHandlers } from './passages.ts';
import { useGenerated } from './use-generated.ts';

/** A summary by the browser's own model, offered where there is one; what the article does not bear out is marked. */
export function GeneratedView({ brief, passages }: { brief: Brief; passages: Passages }) {
  const { offer, generated, start, cancel } = useGenerated(brief);
  if (!offer) return null;
  const { state } = generated;
  return (
    <section class="generated">
      <h2>{t('generatedTitle')}</h2>
      <p class="soft note">{t('generatedNote')}</p>
      {offer.translated && <p class="soft note">{t('generatedIn', languageName(offer.language))}</p>}
      {(state === 'writing' || state === 'written') && (
        <ul class="key-sentences" lang={offer.language} aria-live="polite" aria-busy={state === 'writing'}>
          {generated.sentences.map((sentence, index) => (
            <Sentence key={`${index}${sentence.words}`} sentence={sentence} passages={passages} />
          ))}
        </ul>
      )}
      {state === 'writing' && <p role="status">{progressText(generated.progress)}</p>}
      {state === 'failed' && <p role="status">{t('generatedFailed')}</p>}
      {state === 'writing' ? (
        <Button label={t('cancel')} onPress={cancel} />
      ) : (
        state !== 'written' && (
          <Button label={offer.download ? t('generateDownload') : t('generate')} onPress={start} />
        )
      )}
    </section>
  );
}

function Sentence({ sentence, passages }: { sentence: CheckedSentence; passages: Passages }) {
  const { words, missing, supported } = sentence;
  return (
    <li data-unsupported={!supported || undefined}>
      {sentence.sentence ? (
        <button
          type="button"
          class="words"
          title={t('showInText')}
          {...passageHandlers(passages, [sentence.sentence])}
        >
          {words}
        </button>
      ) : (
        <span class="words">{words}</span>
      )}
      {!supported && (
        <span class="tag">
          {missing.length > 0
            ? t('notInArticle', formatList(missing.map((one) => one.words)))
            : t('notBorneOut')}
        </span>
      )}
    </li>
  );
}

function progressText(progress: Progress | null): string {
  if (!progress) return t('generating');
  return progress.kind === 'download'
    ? t('downloadingModel', formatPercent(progress.loaded))
    : t('readingPieces', progress.done, progress.of);
}
