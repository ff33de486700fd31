import { useMemo } from 'preact/hooks';
import { SaveButton } from '../../components/reading/SaveButton.tsx';
import { useSaving } from '../../components/reading/use-saving.ts';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { LookSettings } from '../../components/settings/LookSettings.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Popover } from '../../components/ui/Popover.tsx';
import { explainError } from '../../utils/library/problem-text.ts';
import { createSaver } from '../../utils/library/saver.ts';
import { t } from '../../utils/platform/i18n.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import type { ReaderState } from './use-reader-article.ts';

interface Props {
  page: ReaderState;
  say: (toast: ToastState) => void;
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
}

/** The way back, and what can be done with the article. */
export function Bar({ page, say, settings, onSettings }: Props) {
  const read = page.state === 'read' ? page : null;
  const saver = useMemo(() => read && createSaver(read.article, read.brief, read.private), [read]);
  const { savedAt, toggle } = useSaving(saver, say, explainError);

  return (
    <header class="bar">
      <Button label={t('backToPage')} icon="back" look="quiet" onPress={() => goBack(page)} />
      <span class="gap" />
      {read && <SaveButton savedAt={savedAt} isPrivate={read.private} onToggle={toggle} />}
      <Popover label={t('look')} icon="letters">
        <LookSettings settings={settings} onChange={onSettings} />
      </Popover>
      <Button
        label={t('openLibrary')}
        icon="library"
        look="quiet"
        iconOnly
        onPress={() => openOwnPage('library')}
      />
      <Button
        label={t('openOptions')}
        icon="settings"
        look="quiet"
        iconOnly
        onPress={() => openOwnPage('options')}
      />
    </header>
  );
}

/** To the page the reader came from; where there is none, to the article's address. */
function goBack(page: ReaderState): void {
  if (history.length > 1) history.back();
  else if (page.state === 'read') location.assign(page.article.url);
  else if (page.state === 'problem' && page.url) location.assign(page.url);
}
