import type { ToastState } from '../../components/reading/use-toast.ts';
import type { Entry, Library } from '../../utils/library/library.ts';
import { explainError } from '../../utils/library/problem-text.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { RowActions } from './EntryRow.tsx';

/** What can be done with a row, each said in a word and, where it can be, undone. */
export function rowActions(library: Library, show: (toast: ToastState) => void): RowActions {
  const attempt = async (work: Promise<unknown>, done: ToastState) => {
    try {
      await work;
      show(done);
    } catch (error) {
      show({ message: explainError(error) });
    }
  };
  const remove = (entry: Entry) =>
    attempt(library.remove(entry.id), {
      message: t('removedToast'),
      action: { label: t('undo'), onPress: () => restore(entry) },
    });
  const restore = (entry: Entry) => attempt(library.restore(entry.id), { message: t('restoredToast') });
  const purge = (entry: Entry) => attempt(library.purge(entry.id), { message: t('purgedToast') });
  return { onRemove: remove, onRestore: restore, onPurge: purge };
}
