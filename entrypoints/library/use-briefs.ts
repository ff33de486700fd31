import { useEffect, useRef } from 'preact/hooks';
import { analyse } from '../../utils/brief/analyse.ts';
import { loadPack } from '../../utils/languages/load.ts';
import type { ArticleId } from '../../utils/library/library.ts';
import { getSettings } from '../../utils/platform/settings.ts';
import type { LibraryState } from './use-library.ts';

/**
 * Makes the brief of each article that was saved without one, from the page's menu, where nothing can
 * analyse. One at a time, so that the list stays at hand; one that fails is left as it is.
 */
export function useBriefs(opened: LibraryState): void {
  const tried = useRef(new Set<ArticleId>());
  const busy = useRef(false);
  useEffect(() => {
    if (opened.state !== 'open' || busy.current) return;
    const { library, catalogue } = opened;
    const missing = catalogue.entries.filter(
      (entry) => !entry.hasBrief && !entry.isLink && !tried.current.has(entry.id),
    );
    if (missing.length === 0) return;
    busy.current = true;
    const work = async () => {
      const { summarySentences } = await getSettings();
      for (const { id } of missing) {
        tried.current.add(id);
        const article = (await library.get(id))?.article;
        if (!article) continue;
        await library
          .addBrief(id, article, await analyse(article, loadPack, { usualSentences: summarySentences }))
          .catch(console.warn);
      }
    };
    work()
      .catch(console.warn)
      .finally(() => {
        busy.current = false;
      });
  }, [opened]);
}
