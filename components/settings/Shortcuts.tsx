import { t } from '../../utils/platform/i18n.ts';

interface Props {
  /** The browser's keys for Lede's commands; null where none is set. */
  popup: string | null;
  reader: string | null;
}

/** The keys that call Lede. */
export function Shortcuts({ popup, reader }: Props) {
  const key = (keys: string | null) => (keys ? <kbd>{keys}</kbd> : <span class="soft">{t('notSet')}</span>);
  return (
    <>
      <dl class="shortcuts">
        <dt>{key(popup)}</dt>
        <dd>{t('shortcutPopup')}</dd>
        <dt>{key(reader)}</dt>
        <dd>{t('shortcutReader')}</dd>
      </dl>
      <p class="soft">{t('changeShortcuts')}</p>
    </>
  );
}
