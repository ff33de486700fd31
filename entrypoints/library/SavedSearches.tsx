import { useEffect, useState } from 'preact/hooks';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { Button } from '../../components/ui/Button.tsx';
import {
  dropSearch,
  isSearch,
  keepSearch,
  nameOfSearch,
  type SavedSearch,
  savedSearches,
} from '../../utils/library/search/saved-searches.ts';
import { t } from '../../utils/platform/i18n.ts';

interface Props {
  /** What is searched for now. */
  current: Omit<SavedSearch, 'name'>;
  onChoose: (search: SavedSearch) => void;
  show: (toast: ToastState) => void;
}

/** The reader's searches, one press away; the present one can be kept among them. */
export function SavedSearches({ current, onChoose, show }: Props) {
  const [searches, setSearches] = useState<SavedSearch[]>([]);
  const [naming, setNaming] = useState<string | null>(null);
  const refresh = () => savedSearches().then(setSearches, console.warn);
  useEffect(() => void refresh(), []);

  const keep = async (search: SavedSearch) => {
    await keepSearch(search);
    await refresh();
  };
  const drop = async (search: SavedSearch) => {
    await dropSearch(search.name);
    await refresh();
    const action = { label: t('undo'), onPress: () => void keep(search) };
    show({ message: t('searchDropped', search.name), action });
  };
  const keepable = isSearch(current);
  if (searches.length === 0 && !keepable) return null;
  return (
    <section class="saved-searches" aria-label={t('savedSearches')}>
      {searches.map((search) => (
        <span key={search.name} class="saved-search">
          <Button label={search.name} look="quiet" onPress={() => onChoose(search)} />
          <Button
            label={t('searchDrop', search.name)}
            icon="close"
            iconOnly
            look="quiet"
            onPress={() => drop(search)}
          />
        </span>
      ))}
      {keepable && naming === null && (
        <Button label={t('searchKeep')} look="quiet" onPress={() => setNaming(nameOfSearch(current))} />
      )}
      {keepable && naming !== null && (
        <form
          class="bulk-tags"
          onSubmit={(event) => {
            event.preventDefault();
            if (!naming.trim()) return;
            void keep({ ...current, name: naming.trim() });
            setNaming(null);
          }}
        >
          <input
            ref={(input) => input?.focus()}
            aria-label={t('searchName')}
            placeholder={t('searchName')}
            value={naming}
            onInput={({ currentTarget }) => setNaming(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setNaming(null);
            }}
          />
          <button type="submit" class="button plain">
            {t('searchKeepNow')}
          </button>
        </form>
      )}
    </section>
  );
}
