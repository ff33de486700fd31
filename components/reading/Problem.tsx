import type { TabProblem } from '../../utils/platform/extraction.ts';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

interface Props {
  reason: TabProblem | 'gone' | 'refused-link' | 'moved-link';
  /** What the machine said, for whoever wants to report it. */
  message?: string;
  onRetry?: () => void;
  /** Gives access to every page, where that is what is missing. */
  onAllow?: () => void;
  /** Opens the page itself. */
  onOpen?: () => void;
  /** Opens the library, where what is gone may be. */
  onLibrary?: () => void;
}

const WORDS: Record<Props['reason'], [title: MessageKey, text: MessageKey]> = {
  'not-an-article': ['notArticleTitle', 'notArticleText'],
  'too-large': ['tooLargeTitle', 'tooLargeText'],
  'too-slow': ['tooSlowTitle', 'tooSlowText'],
  failed: ['failedTitle', 'failedText'],
  'browser-page': ['refusedTitle', 'refusedText'],
  'own-page': ['ownPageTitle', 'ownPageText'],
  store: ['refusedTitle', 'refusedText'],
  source: ['refusedTitle', 'refusedText'],
  pdf: ['refusedTitle', 'refusedText'],
  file: ['refusedTitle', 'refusedText'],
  'no-access': ['noAccessTitle', 'noAccessText'],
  changed: ['changedTitle', 'changedText'],
  closed: ['changedTitle', 'changedText'],
  gone: ['goneTitle', 'goneText'],
  'refused-link': ['noAccessTitle', 'refusedLinkText'],
  'moved-link': ['noAccessTitle', 'movedLinkText'],
};
/** Where trying again may help. */
const RETRIED: Props['reason'][] = ['failed', 'too-slow', 'changed', 'no-access'];

/** Why there is nothing to show, in plain words. */
export function Problem({ reason, message, onRetry, onAllow, onOpen, onLibrary }: Props) {
  const [title, text] = WORDS[reason];
  return (
    <Notice look="page" title={t(title)}>
      <p>{t(text)}</p>
      {onRetry && RETRIED.includes(reason) && <Button label={t('tryAgain')} onPress={onRetry} />}
      {reason === 'no-access' && onAllow && (
        <>
          <p>{t('noAccessAllow')}</p>
          <Button label={t('allowAllSites')} look="primary" onPress={onAllow} />
        </>
      )}
      {onOpen && (
        <p>
          <Button label={t('openOriginal')} look="primary" onPress={onOpen} />
        </p>
      )}
      {reason === 'gone' && onLibrary && (
        <Button label={t('openLibrary')} icon="library" onPress={onLibrary} />
      )}
      {reason === 'failed' && message && (
        <details>
          <summary>{t('details')}</summary>
          <code>{message}</code>
        </details>
      )}
    </Notice>
  );
}
