import { formatBriefly, formatMoment, t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  /** ISO 8601; null where it is not saved. */
  savedAt: string | null;
  /** From a private window, of which nothing is kept. */
  isPrivate: boolean;
  onToggle: () => void;
}

/** Saves the article and takes it back; says when it was saved, or why it cannot be. */
export function SaveButton({ savedAt, isPrivate, onToggle }: Props) {
  return (
    <Button
      label={savedAt === null ? t('save') : `${t('saved')} · ${formatBriefly(savedAt, new Date())}`}
      tip={savedAt === null ? undefined : t('savedOn', formatMoment(savedAt))}
      icon="bookmark"
      short
      pressed={savedAt !== null}
      unavailable={isPrivate ? t('privateNoSave') : null}
      onPress={onToggle}
    />
  );
}
