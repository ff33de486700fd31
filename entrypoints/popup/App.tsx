import { useMemo } from 'preact/hooks';
import { useHighlights } from '../../components/highlights/use-highlights.ts';
import { copyEvidence } from '../../components/reading/copy-evidence.ts';
import { Problem } from '../../components/reading/Problem.tsx';
import { Reading } from '../../components/reading/Reading.tsx';
import { useSaving } from '../../components/reading/use-saving.ts';
import { useToast } from '../../components/reading/use-toast.ts';
import { Waiting } from '../../components/reading/Waiting.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Toast } from '../../components/ui/Toast.tsx';
import { explainError } from '../../utils/library/problem-text.ts';
import { createSaver } from '../../utils/library/saver.ts';
import { t } from '../../utils/platform/i18n.ts';
import { requestAllSites } from '../../utils/platform/permissions.ts';
import { showOnPage } from '../../utils/platform/show-on-page.ts';
import { isSidePanel } from '../../utils/platform/side-panel.ts';
import type { Span } from '../../utils/text/span.ts';
import { Bar } from './Bar.tsx';
import { leave } from './leave.ts';
import type { PageState } from './read-active-page.ts';
import { useActivePage } from './use-active-page.ts';
import { useHighlightsOnPage } from './use-highlights-on-page.ts';

export function App({ first }: { first: Promise<PageState> }) {
  const { page, retry } = useActivePage(first);
  const { toast, show } = useToast();
  const [settings] = useSettings();
  const read = page.state === 'read' ? page : null;
  const saver = useMemo(() => read && createSaver(read.article, read.brief, read.tab.private), [read]);
  const saving = useSaving(saver, show, explainError);
  const highlights = useHighlights(saver, {
    text: read?.article.text ?? '',
    isPrivate: read?.tab.private ?? false,
    savedAt: saving.savedAt,
    onSaved: saving.setSavedAt,
    say: show,
    explain: explainError,
  });
  const onPage = useHighlightsOnPage(read, highlights.placed, show);

  const jump = async (span: Span) => {
    if (page.state !== 'read') return;
    const result = await showOnPage(page.tab, page.article, span);
    if (result === 'shown') leave();
    else
      show({
        message: t(
          result === 'hidden' ? 'hiddenOnPage' : result === 'missing' ? 'notOnPage' : 'changedTitle',
        ),
      });
  };

  /** To let Lede read pages as they come up beside it. */
  const allow = async () => {
    if (await requestAllSites()) retry();
  };

  const copy = (statement: number) =>
    page.state === 'read' &&
    copyEvidence(page.brief, statement, settings.copyFormat).then(
      () => show({ message: t('copied') }),
      () => show({ message: t('copyFailed') }),
    );

  return (
    <>
      <Bar page={page} saver={saver} saving={saving} say={show} />
      {page.state === 'reading' && <Waiting />}
      {page.state === 'problem' && (
        <Problem
          reason={page.reason}
          message={page.message}
          onRetry={retry}
          onAllow={isSidePanel() ? allow : undefined}
        />
      )}
      {page.state === 'read' && (
        <Reading
          article={page.article}
          brief={page.brief}
          linkTarget="_blank"
          onShowOnPage={jump}
          onCopy={copy}
          highlights={{ ...highlights, onPage }}
          commands={[{ key: 's', meaning: 'keySave', act: () => page.tab.private || saving.toggle() }]}
        />
      )}
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}
