import { Button } from '../../components/ui/Button.tsx';
import { FileButton } from '../../components/ui/FileButton.tsx';
import type { RefusedFor } from '../../utils/library/import/import-file.ts';
import type { Library } from '../../utils/library/library.ts';
import { formatNumber, type MessageKey, t } from '../../utils/platform/i18n.ts';
import type { ImportWork } from './use-import.ts';

const WHY: Record<RefusedFor, MessageKey> = {
  'no-address': 'refusedNoAddress',
  unreadable: 'refusedUnreadable',
  'not-web': 'refusedNotWeb',
};

/** Articles out of what other services export. */
export function Import({ library, work }: { library: Library; work: ImportWork }) {
  return (
    <section class="tool" aria-labelledby="import-title">
      <h2 id="import-title">{t('importTitle')}</h2>
      <p>{t('importText')}</p>
      <div class="tool-actions">
        <FileButton
          label={t('importFile')}
          accept=".csv,.html,.htm"
          disabled={work.busy}
          onFile={(file) => work.take(library, file)}
        />
      </div>
      <CutOff library={library} work={work} />
      <p class="tool-state" role="status">
        {work.message}
      </p>
      {work.refused.length > 0 && (
        <details>
          <summary>{t('importRefused')}</summary>
          <ul>
            {work.refused.map(({ number, name, why }) => (
              <li key={number}>
                {t('refusedRow', formatNumber(number), name || '–')} {t(WHY[why])}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** That an import was cut off, and what can be done with it; nothing where none was. */
export function CutOff({ library, work }: { library: Library; work: ImportWork }) {
  if (work.cutOff === null) return null;
  return (
    <div class="cut-off">
      <p role="status">{work.cutOff}</p>
      <Button label={t('importResume')} onPress={() => work.resume(library)} />
      <Button label={t('importGiveUp')} look="quiet" onPress={() => work.giveUp()} />
    </div>
  );
}
