import { useMemo, useState } from 'preact/hooks';
import { useToast } from '../../components/reading/use-toast.ts';
import { Waiting } from '../../components/reading/Waiting.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { selectEntries } from '../../utils/library/select.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { Bar } from './Bar.tsx';
import { EntryList } from './EntryList.tsx';
import { libraryProblem } from './library-problem.ts';
import { rowActions } from './row-actions.ts';
import { useBriefs } from './use-briefs.ts';
import { useLibrary } from './use-library.ts';

export function App() {
  const opened = useLibrary();
  useBriefs(opened);
  const [query, setQuery] = useState('');
  const [bin, setBin] = useState(false);
  const { toast, show } = useToast();
  const all = opened.state === 'open' ? opened.catalogue.entries : null;
  const entries = useMemo(() => all && selectEntries(all, { query, bin }), [all, query, bin]);
  const actions = useMemo(
    () => (opened.state === 'open' ? rowActions(opened.library, show) : null),
    [opened.state === 'open' && opened.library],
  );

  document.title = `Lede: ${t('libraryTitle')}`;
  return (
    <>
      <Bar query={query} onQuery={setQuery} bin={bin} onBin={setBin} />
      <main class="library">
        <h1 class="visually-hidden">{bin ? t('bin') : t('libraryTitle')}</h1>
        {opened.state === 'opening' && <Waiting />}
        {opened.state === 'problem' && (
          <Notice look="page" title={t('libraryClosedTitle')}>
            <p>{libraryProblem(opened.problem, opened.message)}</p>
          </Notice>
        )}
        {entries && actions && (
          <>
            <p class="library-count" role="status">
              {entries.length > 0 ? count('articles', entries.length) : emptyText(query, bin)}
            </p>
            <EntryList entries={entries} actions={actions} />
          </>
        )}
      </main>
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}

function emptyText(query: string, bin: boolean): string {
  if (query) return t('nothingFound', query);
  return t(bin ? 'binEmpty' : 'libraryEmpty');
}
