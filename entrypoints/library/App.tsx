import { useMemo, useState } from 'preact/hooks';
import { useToast } from '../../components/reading/use-toast.ts';
import { Waiting } from '../../components/reading/Waiting.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { libraryProblem } from '../../utils/library/problem-text.ts';
import { t } from '../../utils/platform/i18n.ts';
import { Articles } from './Articles.tsx';
import { Bar, type View } from './Bar.tsx';
import { CutOff } from './Import.tsx';
import { Subject } from './Subject.tsx';
import { SyncLine } from './SyncLine.tsx';
import { Tools } from './Tools.tsx';
import { useBackupDue } from './use-backup-due.ts';
import { useBriefs } from './use-briefs.ts';
import { useImport } from './use-import.ts';
import { useLibrary } from './use-library.ts';
import { useListChoices } from './use-list-choices.ts';
import { type Route, useRoute } from './use-route.ts';

export function App() {
  const opened = useLibrary();
  useBriefs(opened);
  const backup = useBackupDue(opened);
  const importing = useImport(opened);
  const [query, setQuery] = useState('');
  const route = useRoute();
  const choices = useListChoices();
  const [view, setView] = useState<View>('library');
  const { toast, show } = useToast();
  const title = useMemo(() => t(view === 'library' ? 'libraryTitle' : view), [view]);

  /** The list is where one searches and chooses from. */
  const toList = () => {
    if (route.page !== 'list') location.hash = 'list';
  };
  const toView = (next: View) => {
    toList();
    setView(next);
  };
  const toQuery = (next: string) => {
    toList();
    setQuery(next);
  };

  document.title = `Lede: ${titleOf(route) ?? title}`;
  return (
    <>
      <Bar query={query} onQuery={toQuery} view={view} onView={toView} />
      <main class="library">
        {route.page === 'list' && <h1 class="visually-hidden">{title}</h1>}
        {opened.state === 'opening' && <Waiting />}
        {opened.state === 'problem' && (
          <Notice look="page" title={t('libraryClosedTitle')}>
            <p>{libraryProblem(opened.problem, opened.message)}</p>
          </Notice>
        )}
        {opened.state === 'open' && route.page === 'list' && <SyncLine />}
        {opened.state === 'open' && route.page === 'list' && view !== 'tools' && (
          <CutOff library={opened.library} work={importing} />
        )}
        {opened.state === 'open' && route.page === 'list' && view === 'tools' && (
          <Tools library={opened.library} backup={backup} importing={importing} />
        )}
        {opened.state === 'open' && route.page !== 'list' && (
          <Subject route={route} library={opened.library} catalogue={opened.catalogue} />
        )}
        {opened.state === 'open' && route.page === 'list' && view !== 'tools' && (
          <Articles
            {...opened}
            query={query}
            onQuery={setQuery}
            bin={view === 'bin'}
            choices={choices}
            show={show}
          />
        )}
      </main>
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}

/** The name of what is shown in place of the list; null for the list itself. */
function titleOf(route: Route): string | null {
  if (route.page === 'list') return null;
  return route.page === 'compare' ? t('compareTitle') : route.name;
}
