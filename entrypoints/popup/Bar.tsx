import { useMemo } from 'preact/hooks';
import { ChangesButton } from '../../components/reading/ChangesButton.tsx';
import { SaveButton } from '../../components/reading/SaveButton.tsx';
import { useSaving } from '../../components/reading/use-saving.ts';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { Button } from '../../components/ui/Button.tsx';
import { explainError } from '../../utils/library/problem-text.ts';
import { createSaver } from '../../utils/library/saver.ts';
import { t } from '../../utils/platform/i18n.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';
import { openReader } from '../../utils/platform/reader-handoff.ts';
import { hasSidePanel, isSidePanel, openSidePanel } from '../../utils/platform/side-panel.ts';
import { leave } from './leave.ts';
import type { PageState } from './use-active-page.ts';

interface Props {
  page: PageState;
  say: (toast: ToastState) => void;
}

/** What can be done with the page, and the ways to the rest of Lede. */
export function Bar({ page, say }: Props) {
  const read = page.state === 'read' ? page : null;
  const saver = useMemo(() => read && createSaver(read.article, read.brief, read.tab.private), [read]);
  const { savedAt, toggle } = useSaving(saver, say, explainError);

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
    <header class="bar">
      <span class="brand">
        <img src="/icon/48.png" alt="" />
        Lede
      </span>
      {read && (
        <ChangesButton
          source={saver}
          language={read.brief.article.language}
          direction={read.article.direction}
        />
      )}
      {read && <SaveButton savedAt={savedAt} isPrivate={read.tab.private} onToggle={toggle} />}
      {read && <Button label={t('openReader')} icon="reader" look="primary" onPress={toReader} />}
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
