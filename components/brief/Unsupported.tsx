import { languageName, t } from '../../utils/platform/i18n.ts';
import { Notice } from '../ui/Notice.tsx';

/** Says that Lede has no knowledge of the article's language. */
export function Unsupported({ language }: { language: string }) {
  return (
    <Notice>
      <p>{language === 'und' ? t('unknownLanguage') : t('unsupportedLanguage', languageName(language))}</p>
    </Notice>
  );
}
