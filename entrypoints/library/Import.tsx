import { useState } from 'preact/hooks';
import { FileButton } from '../../components/ui/FileButton.tsx';
import { type Imported, importRows, readImport } from '../../utils/library/import/import-file.ts';
import type { Library } from '../../utils/library/library.ts';
import { explainError } from '../../utils/library/problem-text.ts';
import { t } from '../../utils/platform/i18n.ts';

type Work = { message: string; busy: boolean; refused: string[] };

const IDLE: Work = { message: '', busy: false, refused: [] };

/** Articles out of what other services export. */
export function Import({ library }: { library: Library }) {
  const [work, setWork] = useState<Work>(IDLE);
  const take = async (file: File) => {
    try {
      const rows = await readImport(file.name, await file.text());
      if (!rows) return setWork({ ...IDLE, message: t('importUnknown', file.name) });
      const progress = (done: number) => {
        if (done % 20 === 0) setWork({ ...IDLE, busy: true, message: t('importing', done, rows.length) });
      };
      progress(0);
      setWork(finished(await importRows(library, rows, Date.now(), progress)));
    } catch (error) {
      setWork({ ...IDLE, message: explainError(error) });
    }
  };
  return (
    <section class="tool" aria-labelledby="import-title">
      <h2 id="import-title">{t('importTitle')}</h2>
      <p>{t('importText')}</p>
      <div class="tool-actions">
        <FileButton label={t('importFile')} accept=".csv,.html,.htm" disabled={work.busy} onFile={take} />
      </div>
      <p class="tool-state" role="status">
        {work.message}
      </p>
      {work.refused.length > 0 && (
        <details>
          <summary>{t('importRefused')}</summary>
          <ul>
            {work.refused.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const finished = ({ taken, double, refused }: Imported): Work => ({
  busy: false,
  message: t('imported', taken, double, refused.length),
  refused,
});
