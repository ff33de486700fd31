import { useState } from 'preact/hooks';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { t } from '../../utils/platform/i18n.ts';
import { hideHighlights, showHighlights } from '../../utils/platform/show-on-page.ts';
import type { PageTab } from '../../utils/platform/tabs.ts';
import type { Article } from '../../utils/text/article.ts';
import type { PlacedHighlight } from '../../utils/text/highlight.ts';

/** Shows what the reader has marked on the live page, and takes it off again. */
export function useHighlightsOnPage(
  page: { tab: PageTab; article: Article } | null,
  placed: PlacedHighlight[],
  say: (toast: ToastState) => void,
) {
  const [shown, setShown] = useState(false);
  const show = async () => {
    if (!page) return;
    const found = await showHighlights(
      page.tab,
      page.article,
      placed.map(({ highlight }) => highlight),
    );
    setShown(found !== null && found > 0);
    say({ message: found === null ? t('changedTitle') : t('highlightsShown', found, placed.length) });
  };
  const hide = async () => {
    if (page) await hideHighlights(page.tab);
    setShown(false);
  };
  return { shown, toggle: () => void (shown ? hide() : show()) };
}
