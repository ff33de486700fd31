import { useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import { formatIds } from '../../utils/export/load.ts';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';
import { Pick } from './Pick.tsx';

interface Props {
  unavailable: string | null;
  onExport: (format: string) => void;
  /** Hands one article over to Obsidian; null where not one is chosen. */
  onObsidian: (() => void) | null;
}

/** Which format to export to. */
export function ExportChoice({ unavailable, onExport, onObsidian }: Props) {
  const [format, setFormat] = useState('markdown');
  const options = formatIds
    .map((id) => [id, t(`format_${id}` as MessageKey)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <div class="export">
      <Pick label={t('exportAs')} value={format} options={options} onChoose={setFormat} />
      <Button label={t('exportNow')} unavailable={unavailable} onPress={() => onExport(format)} />
      {format === 'markdown' && onObsidian && <Button label={t('openInObsidian')} onPress={onObsidian} />}
    </div>
  );
}
