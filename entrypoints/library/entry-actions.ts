import type { ToastState } from '../../components/reading/use-toast.ts';
import { obsidianLink } from '../../utils/export/obsidian.ts';
import type { Card, Entry, EntryMarks, Library } from '../../utils/library/library.ts';
import { explainError } from '../../utils/library/problem-text.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { exportEntries, noteOf } from './export-entries.ts';
import { sendEntries } from './send-entries.ts';

/** What can be done with entries, one or many, each said in a word and, where it can be, undone. */
export interface EntryActions {
  remove(entries: Card[]): Promise<void>;
  restore(entries: Card[]): Promise<void>;
  purge(entries: Card[]): Promise<void>;
  /** Changes what the reader says of them; each from what it is now. */
  mark(entries: Card[], make: (entry: Entry) => Partial<EntryMarks>): Promise<void>;
  /** Gives the reader a file of them. */
  export(entries: Card[], format: string): Promise<void>;
  /** Puts one on the clipboard as a note and has Obsidian make the note of it. */
  openInObsidian(entry: Card): Promise<void>;
  /** Sends them to a service that is set up. */
  send(entries: Card[], service: string): Promise<void>;
}

export function entryActions(library: Library, show: (toast: ToastState) => void): EntryActions {
  const attempt = async (entries: Card[], work: (entry: Card) => Promise<unknown>, done?: ToastState) => {
    try {
      for (const entry of entries) await work(entry);
      if (done) show(done);
    } catch (error) {
      show({ message: explainError(error) });
    }
  };
  const many = (entries: Card[], one: string): string =>
    entries.length === 1 ? one : `${one}: ${count('articles', entries.length)}`;

  const restore = (entries: Card[]) =>
    attempt(entries, ({ id }) => library.restore(id), { message: many(entries, t('restoredToast')) });
  return {
    restore,
    remove: (entries) =>
      attempt(entries, ({ id }) => library.remove(id), {
        message: many(entries, t('removedToast')),
        action: { label: t('undo'), onPress: () => restore(entries) },
      }),
    purge: (entries) =>
      attempt(entries, ({ id }) => library.purge(id), { message: many(entries, t('purgedToast')) }),
    mark: (entries, make) => attempt(entries, ({ id }) => library.mark(id, make)),
    export: async (entries, format) => {
      try {
        const name = await exportEntries(library, entries, format);
        show({ message: t('exportedToast', count('articles', entries.length), name) });
      } catch (error) {
        show({ message: explainError(error) });
      }
    },
    openInObsidian: async (entry) => {
      try {
        const { title, text } = await noteOf(library, entry);
        await navigator.clipboard.writeText(text);
        location.assign(obsidianLink(title));
        show({ message: t('obsidianToast') });
      } catch (error) {
        show({ message: explainError(error) });
      }
    },
    send: async (entries, service) => {
      const progress = (message: string) => show({ message });
      try {
        show({ message: await sendEntries(library, entries, service, progress) });
      } catch (error) {
        show({ message: explainError(error) });
      }
    },
  };
}
