import { formatPercent, languageName, t } from '../../utils/platform/i18n.ts';
import type { TranslatorOptions } from '../../utils/platform/translator-api.ts';
import { Button } from '../ui/Button.tsx';
import type { Translation } from './use-translation.ts';

interface Props {
  translation: Translation;
  options: TranslatorOptions;
  onCancel: () => void;
}

/** A passage in the reader's language, or how far that has come. */
export function TranslationView({
  translation,
  options: { sourceLanguage, targetLanguage },
  onCancel,
}: Props) {
  if (translation.state === 'offered') return null;
  return (
    <div class="translation">
      {translation.state === 'translating' && (
        <p>
          <span role="status">
            {translation.loaded === null
              ? t('translating')
              : t('downloadingModel', formatPercent(translation.loaded))}
          </span>{' '}
          <Button label={t('cancel')} look="quiet" onPress={onCancel} />
        </p>
      )}
      {translation.state === 'failed' && <p role="status">{t('translationFailed')}</p>}
      {translation.state === 'translated' && (
        <>
          <p class="translated" role="status" lang={targetLanguage} dir="auto" translate={false}>
            {translation.words}
          </p>
          <p class="soft note">{t('translationNote', languageName(sourceLanguage))}</p>
        </>
      )}
    </div>
  );
}
