import { copyEvidence } from '../../components/reading/copy-evidence.ts';
import { Problem } from '../../components/reading/Problem.tsx';
import { Reading } from '../../components/reading/Reading.tsx';
import { useToast } from '../../components/reading/use-toast.ts';
import { Waiting } from '../../components/reading/Waiting.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Toast } from '../../components/ui/Toast.tsx';
import { t } from '../../utils/platform/i18n.ts';
import { showOnPage } from '../../utils/platform/show-on-page.ts';
import type { Span } from '../../utils/text/span.ts';
import { Bar } from './Bar.tsx';
import { useActivePage } from './use-active-page.ts';

export function App() {
  const { page, retry } = useActivePage();
  const { toast, show } = useToast();
  const [settings] = useSettings();

  const jump = async (span: Span) => {
    if (page.state !== 'read') return;
    const result = await showOnPage(page.tab, page.article, span);
    if (result === 'shown') window.close();
    else
      show({
        message: t(
          result === 'hidden' ? 'hiddenOnPage' : result === 'missing' ? 'notOnPage' : 'changedTitle',
        ),
      });
  };

  const copy = (statement: number) =>
    page.state === 'read' &&
    copyEvidence(page.brief, statement, settings.copyFormat).then(
      () => show({ message: t('copied') }),
      () => show({ message: t('copyFailed') }),
    );

  return (
    <>
      <Bar page={page} say={show} />
      {page.state === 'reading' && <Waiting />}
      {page.state === 'problem' && <Problem reason={page.reason} message={page.message} onRetry={retry} />}
      {page.state === 'read' && (
        <Reading
          article={page.article}
          brief={page.brief}
          linkTarget="_blank"
          onShowOnPage={jump}
          onCopy={copy}
        />
      )}
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}
