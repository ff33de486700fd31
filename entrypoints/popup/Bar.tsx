import { ChangesButton } from '../../components/reading/ChangesButton.tsx';
import { SaveButton } from '../../components/reading/SaveButton.tsx';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { Button } from '../../components/ui/Button.tsx';
import type { Saver } from '../../utils/library/saver.ts';
import { t } from '../../utils/platform/i18n.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';
import { openReader } from '../../utils/platform/reader-handoff.ts';
import { hasSidePanel, isSidePanel, openSidePanel } from '../../utils/platform/side-panel.ts';
import { Brand } from './Brand.tsx';
import { leave } from './leave.ts';
import type { PageState } from './read-active-page.ts';

interface Props {
  page: PageState;
  saver: Saver | null;
  saving: { savedAt: string | null; toggle: () => void };
  say: (toast: ToastState) => void;
}

/** What can be done with the page, and the ways to the rest of Lede. */
export function Bar({ page, saver, saving, say }: Props) {
  const read = page.state === 'read' ? page : null;

  const toReader = async () => {
    if (!read) return;
    try {
      await openReader(read.tab.id, read.article, read.tab.private);
      leave();
    } catch (error) {
      say({ message: t('readerFailed', String(error)) });
    }
  };

  const beside = () => {
    if (read) void openSidePanel(read.tab.windowId).then(leave);
  };

  return (
    <header class="bar" translate={false}>
      <Brand />
      {read && (
        <ChangesButton
          source={saver}
          language={read.brief.article.language}
          direction={read.article.direction}
        />
      )}
      {read && <SaveButton savedAt={saving.savedAt} isPrivate={read.tab.private} onToggle={saving.toggle} />}
      {read && <Button label={t('openReader')} icon="reader" look="primary" short onPress={toReader} />}
      {read && hasSidePanel() && !isSidePanel() && (
        <Button label={t('openBeside')} icon="beside" look="quiet" iconOnly onPress={beside} />
      )}
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
