import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { type Highlight, placeHighlights, quoteAt } from '../../utils/text/highlight.ts';
import type { ToastState } from '../reading/use-toast.ts';
import type { HighlightTools } from './tools.ts';

/** What keeps an article's highlights. */
interface HighlightKeeper {
  highlights(): Promise<Highlight[]>;
  /** Saves the article first where it is not saved; then `isNew`. */
  putHighlight(highlight: Highlight): Promise<{ highlights: Highlight[]; savedAt: string; isNew: boolean }>;
  removeHighlight(id: string): Promise<Highlight[]>;
  remove(): Promise<void>;
  /** Tells of changes, also those made in another window; returns how to stop. */
  watch(listener: () => void): () => void;
}

interface Options {
  /** The article's text. */
  text: string;
  /** From a private window, of which nothing is kept. */
  isPrivate: boolean;
  savedAt: string | null;
  onSaved: (at: string | null) => void;
  say: (toast: ToastState) => void;
  explain: (error: unknown) => string;
}

/** What the reader has marked in the article, kept with it. Each change is seen at once, said, and can be undone. */
export function useHighlights(keeper: HighlightKeeper | null, options: Options): HighlightTools {
  const { text, isPrivate, savedAt, onSaved, say, explain } = options;
  const [highlights, setHighlights] = useState<Highlight[]>([]);
  /** How many changes of this window's are on their way to be kept. */
  const writing = useRef(0);
  useEffect(() => {
    let current = true;
    if (savedAt === null) {
      setHighlights([]);
      return;
    }
    const look = () =>
      keeper?.highlights().then(
        // What is being kept just now is shown already, and must not be pulled back.
        (found) => current && writing.current === 0 && setHighlights(found),
        () => {},
      );
    void look();
    const stop = keeper?.watch(look);
    return () => {
      current = false;
      stop?.();
    };
  }, [keeper, savedAt]);
  const placed = useMemo(() => placeHighlights(text, highlights), [text, highlights]);

  const attempt = async (work: () => Promise<void>) => {
    writing.current += 1;
    try {
      await work();
    } catch (error) {
      say({ message: explain(error) });
      // As it is kept, and not as it was meant to be.
      keeper?.highlights().then(setHighlights, () => {});
    } finally {
      writing.current -= 1;
    }
  };
  const undo = (onPress: () => void) => ({ label: t('undo'), onPress });

  const put = async (highlight: Highlight) => {
    setHighlights((all) => [...all.filter(({ id }) => id !== highlight.id), highlight]);
    const done = await keeper!.putHighlight(highlight);
    onSaved(done.savedAt);
    setHighlights(done.highlights);
    return done;
  };
  const take = async (id: string) => {
    setHighlights((all) => all.filter((highlight) => highlight.id !== id));
    setHighlights(await keeper!.removeHighlight(id));
  };
  const now = () => new Date().toISOString();

  return {
    placed,
    unavailable: isPrivate ? t('privateNoSave') : null,
    add(span, colour) {
      const there = placed.find((one) => one.span?.start === span.start && one.span.end === span.end);
      const at = now();
      const highlight: Highlight = there
        ? { ...there.highlight, colour, updatedAt: at }
        : {
            id: crypto.randomUUID(),
            colour,
            note: '',
            createdAt: at,
            updatedAt: at,
            ...span,
            ...quoteAt(text, span),
          };
      void attempt(async () => {
        const { isNew } = await put(highlight);
        const back = async () => {
          if (there) {
            await put({ ...there.highlight, updatedAt: now() });
            return say({ message: t('highlighted') });
          }
          await take(highlight.id);
          if (isNew) {
            await keeper!.remove();
            onSaved(null);
          }
          say({ message: t(isNew ? 'removedToast' : 'highlightRemoved') });
        };
        say({
          message: t(isNew ? 'highlightedSaved' : 'highlighted'),
          action: undo(() => attempt(back)),
        });
      });
      return highlight.id;
    },
    change(id, change) {
      const highlight = highlights.find((one) => one.id === id);
      if (highlight)
        void attempt(async () => void (await put({ ...highlight, ...change, updatedAt: now() })));
    },
    remove(id) {
      const highlight = highlights.find((one) => one.id === id);
      if (!highlight) return;
      void attempt(async () => {
        await take(id);
        say({
          message: t('highlightRemoved'),
          action: undo(() =>
            attempt(async () => {
              await put({ ...highlight, updatedAt: now() });
              say({ message: t('highlighted') });
            }),
          ),
        });
      });
    },
  };
}
