import { SaveButton } from '../../components/reading/SaveButton.tsx';
import { LookSettings } from '../../components/settings/LookSettings.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Popover } from '../../components/ui/Popover.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';
import type { Settings } from '../../utils/platform/settings.ts';
import { goBack } from './go-back.ts';
import type { ReaderState } from './use-reader-article.ts';

interface Props {
  page: ReaderState;
  saving: { savedAt: string | null; toggle: () => void };
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  /** Whether the text is being read aloud; null where there is no voice for it. */
  aloud: boolean | null;
  onAloud: () => void;
}

/** The way back, and what can be done with the article. */
export function Bar({ page, saving, settings, onSettings, aloud, onAloud }: Props) {
  const read = page.state === 'read' ? page : null;

  return (
    <header class="bar" translate={false}>
      <Button label={t('backToPage')} icon="back" look="quiet" short onPress={() => goBack(page)} />
      <span class="gap" />
      {read && <SaveButton savedAt={saving.savedAt} isPrivate={read.private} onToggle={saving.toggle} />}
      {aloud !== null && (
        <Button label={t('readAloud')} icon="sound" look="quiet" iconOnly pressed={aloud} onPress={onAloud} />
      )}
      <Button label={t('print')} icon="print" look="quiet" iconOnly onPress={() => window.print()} />
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
