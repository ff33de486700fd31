import type { Brief } from '../brief/brief.ts';
import type { Article } from '../text/article.ts';
import type { Highlight } from '../text/highlight.ts';
import type { TextChange } from './changes/change.ts';
import { withHighlight, withoutHighlight } from './highlights.ts';
import type { Library } from './library.ts';
import { isLink } from './merge.ts';

/** Saves one article and takes it back; what a page that shows it needs of the library. */
export interface Saver {
  /** When it was last saved, ISO 8601; null where it is not in the library. */
  find(): Promise<string | null>;
  /** What differs between the article as it was saved and as it is shown; nothing where it is not saved. */
  changes(): Promise<TextChange[]>;
  /** Saves it, or saves it again; gives when that was, ISO 8601. */
  save(): Promise<string>;
  /** Puts it into the bin. */
  remove(): Promise<void>;
  /** Takes it back from the bin. */
  restore(): Promise<string>;
  /** What the reader has marked in it; nothing where it is not saved. */
  highlights(): Promise<Highlight[]>;
  /** Keeps a highlight, new or changed, and gives them all; saves the article first where it is not saved, then `isNew`. */
  putHighlight(highlight: Highlight): Promise<{ highlights: Highlight[]; savedAt: string; isNew: boolean }>;
  removeHighlight(id: string): Promise<Highlight[]>;
  /** Calls `listener` whenever the article is saved, marked or removed, here or in another window; returns how to stop. */
  watch(listener: () => void): () => void;
}

/**
 * A saver for an article as it is shown. The library is loaded and opened when first needed, so that it
 * does not keep the page waiting. Every method rejects with a LibraryError.
 */
export function createSaver(article: Article, brief: Brief, isPrivate: boolean): Saver {
  let opened: Promise<Library> | undefined;
  const library = () => {
    opened ??= import('./library.ts').then(({ openLibrary }) => openLibrary());
    return opened;
  };
  let id: string | null = null;

  return {
    async find() {
      if (isPrivate) return null;
      const entry = await (await library()).find(article);
      id = entry?.id ?? null;
      return entry?.updatedAt ?? null;
    },
    async changes() {
      const entry = isPrivate ? null : await (await library()).find(article);
      const saved = entry && (await (await library()).get(entry.id));
      if (!saved || isLink(saved.entry)) return [];
      const { changesBetween } = await import('./changes/changes.ts');
      return changesBetween(saved, { article, brief });
    },
    async save() {
      const { entry } = await (await library()).save(article, brief, { private: isPrivate });
      id = entry.id;
      return entry.updatedAt;
    },
    async remove() {
      if (id !== null) await (await library()).remove(id);
    },
    async restore() {
      const { updatedAt } = await (await library()).restore(id ?? '');
      return updatedAt;
    },
    async highlights() {
      const entry = isPrivate ? null : await (await library()).find(article);
      return entry?.highlights ?? [];
    },
    async putHighlight(highlight) {
      const { find, save, mark } = await library();
      const there = await find(article);
      const isWhole = there && !isLink(there);
      const saved = isWhole ? there : (await save(article, brief, { private: isPrivate })).entry;
      id = saved.id;
      const { highlights } = await mark(saved.id, (entry) => withHighlight(entry, highlight));
      return { highlights, savedAt: saved.updatedAt, isNew: there === null };
    },
    async removeHighlight(highlight) {
      const { find, mark } = await library();
      const there = await find(article);
      if (!there) return [];
      const at = new Date().toISOString();
      return (await mark(there.id, (entry) => withoutHighlight(entry, highlight, at))).highlights;
    },
    watch(listener) {
      let stop = () => {};
      let stopped = isPrivate;
      if (!isPrivate)
        library().then(
          ({ onChange }) => {
            if (!stopped) stop = onChange(({ ids }) => (id === null || ids.includes(id)) && listener());
          },
          // A library that cannot be opened does not change.
          () => {},
        );
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
