import { makeBackup } from '../../utils/library/backup.ts';
import { noteBackup } from '../../utils/library/backup-reminder.ts';
import type { Library } from '../../utils/library/library.ts';
import { explainError } from '../../utils/library/problem-text.ts';
import { checkBackup, restoreBackup } from '../../utils/library/restore-backup.ts';
import { download } from '../../utils/platform/download.ts';
import { count, formatList, formatMoment, t } from '../../utils/platform/i18n.ts';

/** How far backing up or restoring has come, in words. */
export type BackupWork =
  | { state: 'idle' }
  | { state: 'busy' | 'done'; message: string }
  /** A file that was looked into; `file` is there where something can be taken from a damaged one. */
  | { state: 'checked'; whole: boolean; message: string; file: File | null };

type Report = (work: BackupWork) => void;
const done = (message: string): BackupWork => ({ state: 'done', message });

export async function backUp(library: Library, report: Report): Promise<BackupWork> {
  try {
    report({ state: 'busy', message: t('backingUp', 0) });
    const progress = (number: number) =>
      number % 50 === 0 && report({ state: 'busy', message: t('backingUp', number) });
    const { file, name, articles } = await makeBackup(library, progress);
    const { state, readable } = await checkBackup(file);
    if (state !== 'whole' || readable !== articles) return done(t('backupBroken'));
    download(file, name);
    await noteBackup(Date.now());
    return done(t('backedUp', count('articles', articles), name));
  } catch (error) {
    return done(explainError(error));
  }
}

export async function check(file: File): Promise<BackupWork> {
  const { state, readable, expected, at } = await checkBackup(file);
  const given = expected === null ? '?' : expected;
  if (state === 'whole') return { state: 'checked', whole: true, message: '', file };
  if (state === 'no-backup')
    return { state: 'checked', whole: false, message: t('noBackup', file.name), file: null };
  if (state === 'newer') return { state: 'checked', whole: false, message: t('backupNewer'), file: null };
  const message = t('backupDamaged', formatMoment(at ?? ''), readable, given);
  return { state: 'checked', whole: false, message, file: readable > 0 ? file : null };
}

export async function restore(library: Library, file: File, report: Report): Promise<BackupWork> {
  try {
    report({ state: 'busy', message: t('restoring', 0) });
    const progress = (number: number) =>
      number % 50 === 0 && report({ state: 'busy', message: t('restoring', number) });
    const { restored, failed } = await restoreBackup(library, file, progress);
    const message = t('restored', count('articles', restored));
    return done(failed.length === 0 ? message : `${message} ${t('notRestored', formatList(failed))}`);
  } catch (error) {
    return done(explainError(error));
  }
}
