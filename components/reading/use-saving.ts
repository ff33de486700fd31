import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import type { ToastState } from './use-toast.ts';

/** What keeps an article: `find`, `save` and `restore` tell when it was saved, ISO 8601. */
interface Keeper {
  find(): Promise<string | null>;
  save(): Promise<string>;
  remove(): Promise<void>;
  restore(): Promise<string>;
  /** Tells of changes, also those made in another window; returns how to stop. */
  watch(listener: () => void): () => void;
}

/**
 * Whether the article is saved, since when, and how to change that. Each change is said and can be undone.
 * `explain` puts an error into plain words.
 */
export function useSaving(
  keeper: Keeper | null,
  say: (toast: ToastState) => void,
  explain: (error: unknown) => string,
) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    const look = () =>
      // Not being able to look is no reason to bother anybody before they want to save.
      keeper?.find().then(
        (found) => current && setSavedAt(found),
        () => {},
      );
    void look();
    const stop = keeper?.watch(look);
    return () => {
      current = false;
      stop?.();
    };
  }, [keeper]);

  const attempt = async (work: () => Promise<string | null>, done: ToastState) => {
    try {
      setSavedAt(await work());
      say(done);
    } catch (error) {
      say({ message: explain(error) });
    }
  };
  const undo = (onPress: () => void) => ({ label: t('undo'), onPress });
  const none = async (work: Promise<void>) => {
    await work;
    return null;
  };

  const save = (kept: Keeper) =>
    attempt(() => kept.save(), {
      message: t('savedToast'),
      action: undo(() => attempt(() => none(kept.remove()), { message: t('removedToast') })),
    });
  const remove = (kept: Keeper) =>
    attempt(() => none(kept.remove()), {
      message: t('removedToast'),
      action: undo(() => attempt(() => kept.restore(), { message: t('savedToast') })),
    });

  return {
    savedAt,
    setSavedAt,
    toggle: () => {
      if (keeper) void (savedAt === null ? save(keeper) : remove(keeper));
    },
  };
}
