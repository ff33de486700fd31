import { useMemo } from 'preact/hooks';
import type { ToastState } from '../../components/reading/use-toast.ts';
import type { Catalogue } from '../../utils/library/catalogue.ts';
import type { Library } from '../../utils/library/library.ts';
import { selectEntries } from '../../utils/library/select.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { EntryList } from './EntryList.tsx';
import { rowActions } from './row-actions.ts';

interface Props {
  library: Library;
  catalogue: Catalogue;
  query: string;
  bin: boolean;
  show: (toast: ToastState) => void;
}

/** The articles asked for, and how many they are. */
export function Articles({ library, catalogue, query, bin, show }: Props) {
  const entries = useMemo(
    () => selectEntries(catalogue.entries, { query, bin }),
    [catalogue.entries, query, bin],
  );
  const actions = useMemo(() => rowActions(library, show), [library, show]);
  return (
    <>
      <p class="library-count" role="status">
        {entries.length > 0 ? count('articles', entries.length) : emptyText(query, bin)}
      </p>
      <EntryList entries={entries} actions={actions} />
    </>
  );
}

function emptyText(query: string, bin: boolean): string {
  if (query) return t('nothingFound', query);
  return t(bin ? 'binEmpty' : 'libraryEmpty');
}
