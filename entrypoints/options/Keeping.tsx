import type { ToastState } from '../../components/reading/use-toast.ts';
import { Button } from '../../components/ui/Button.tsx';
import { FileButton } from '../../components/ui/FileButton.tsx';
import { download } from '../../utils/platform/download.ts';
import { t } from '../../utils/platform/i18n.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/platform/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../utils/platform/settings-file.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
  say: (toast: ToastState) => void;
}

/** Settings into a file, from a file, and back to how they were at first; the last two can be undone. */
export function Keeping({ settings, onChange, say }: Props) {
  /** All but detection, which needs access that only a press on its own button can ask for, and syncing. */
  const take = ({ detectAutomatically: _, syncSettings: _sync, ...others }: Settings, message: string) => {
    const { detectAutomatically, syncSettings, ...before } = settings;
    onChange(others);
    say({ message, action: { label: t('undo'), onPress: () => onChange(before) } });
  };
  const read = async (file: File) => {
    const found = await readSettingsFile(file);
    if (!found) say({ message: t('settingsNoFile', file.name) });
    else
      take(
        found.settings,
        found.unreadable > 0 ? t('settingsPartlyRead', found.unreadable) : t('settingsRead'),
      );
  };
  return (
    <div class="setting-action">
      <Button
        label={t('exportSettings')}
        onPress={() => download(writeSettingsFile(settings), 'lede-settings.json')}
      />
      <FileButton label={t('importSettings')} accept=".json" onFile={read} />
      <Button label={t('resetSettings')} onPress={() => take(DEFAULT_SETTINGS, t('settingsReset'))} />
    </div>
  );
}
