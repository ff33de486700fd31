import { useMemo, useState } from 'preact/hooks';
import type { ToastState } from '../../components/reading/use-toast.ts';
import { Button } from '../../components/ui/Button.tsx';
import type { Catalogue } from '../../utils/library/catalogue.ts';
import type { ArticleId, Library } from '../../utils/library/library.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { BulkBar } from './BulkBar.tsx';
import { Details } from './Details.tsx';
import { EntryList } from './EntryList.tsx';
import { entryActions } from './entry-actions.ts';
import { FilterBar } from './FilterBar.tsx';
import { Pick } from './Pick.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import type { Search } from './search.ts';
import { useFound } from './use-found.ts';
import type { ListChoices } from './use-list-choices.ts';

interface Props {
  library: Library;
  catalogue: Catalogue;
  search: Search;
  query: string;
  onQuery: (query: string) => void;
  bin: boolean;
  choices: ListChoices;
  show: (toast: ToastState) => void;
}

/** The articles asked for, how many they are, and what can be done with them. */
export function Articles({ library, catalogue, search, query, onQuery, bin, choices, show }: Props) {
  const { filter, setFilter, filtering, setFiltering, order, setOrder } = choices;
  const [chosen, setChosen] = useState<ReadonlySet<ArticleId> | null>(null);
  const [detailed, setDetailed] = useState<ArticleId | null>(null);
  const all = useMemo(
    () => catalogue.entries.filter(({ deletedAt }) => (deletedAt !== null) === bin),
    [catalogue.entries, bin],
  );
  const found = useFound(all, search, { query, filter, order });
  const actions = useMemo(() => entryActions(library, show), [library, show]);
  const picked = useMemo(() => found.filter(({ id }) => chosen?.has(id)), [found, chosen]);
  const detail = detailed === null ? undefined : all.find(({ id }) => id === detailed);

  const toggle = (id: ArticleId) =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  return (
    <>
      <div class="list-bar">
        <p class="library-count" role="status">
          {found.length > 0 ? count('articles', found.length) : emptyText(all.length > 0, query, bin)}
        </p>
        {all.length > 0 && (
          <>
            <Pick
              label={t('order')}
              value={order ?? ''}
              options={[
                ['', t(query ? 'orderBest' : 'orderSaved')],
                ...(query ? ([['saved', t('orderSaved')]] as const) : []),
                ['published', t('orderPublished')],
                ['title', t('orderTitle')],
                ['longest', t('orderLongest')],
                ['shortest', t('orderShortest')],
              ]}
              onChoose={(value) => setOrder(value === '' ? null : value)}
            />
            <Button
              label={t('filters')}
              look="quiet"
              pressed={filtering}
              onPress={() => setFiltering(!filtering)}
            />
            <Button
              label={t('choose')}
              look="quiet"
              pressed={chosen !== null}
              onPress={() => setChosen(chosen ? null : new Set())}
            />
          </>
        )}
      </div>
      <SavedSearches
        current={{ query, filter, order }}
        onChoose={(kept) => {
          onQuery(kept.query);
          setFilter(kept.filter);
          setOrder(kept.order);
        }}
        show={show}
      />
      {filtering && <FilterBar entries={all} filter={filter} onFilter={setFilter} />}
      {chosen && (
        <BulkBar
          picked={picked}
          bin={bin}
          onAll={() => setChosen(new Set(found.map(({ id }) => id)))}
          onNone={() => setChosen(new Set())}
          actions={actions}
        />
      )}
      <EntryList
        entries={found}
        chosen={chosen}
        onChoose={toggle}
        onDetails={setDetailed}
        actions={actions}
      />
      {detail && (
        <Details
          key={detail.id}
          library={library}
          entry={detail}
          actions={actions}
          onClose={() => setDetailed(null)}
        />
      )}
    </>
  );
}

function emptyText(hasAny: boolean, query: string, bin: boolean): string {
  if (query) return t('nothingFound', query);
  if (hasAny) return t('nothingFiltered');
  return t(bin ? 'binEmpty' : 'libraryEmpty');
}
