import { useEffect } from 'preact/hooks';
import { Problem } from '../../components/reading/Problem.tsx';
import { Reading } from '../../components/reading/Reading.tsx';
import { useToast } from '../../components/reading/use-toast.ts';
import { Waiting } from '../../components/reading/Waiting.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Toast } from '../../components/ui/Toast.tsx';
import { Bar } from './Bar.tsx';
import { useReaderArticle } from './use-reader-article.ts';

export function App() {
  const page = useReaderArticle();
  const { toast, show } = useToast();
  const [settings, setSettings] = useSettings();
  useEffect(() => {
    if (page.state === 'read') document.title = page.article.title;
  }, [page]);

  return (
    <>
      <Bar page={page} say={show} settings={settings} onSettings={setSettings} />
      {page.state === 'reading' && <Waiting />}
      {page.state === 'problem' && <Problem reason={page.reason} message={page.message} />}
      {page.state === 'read' && <Reading article={page.article} brief={page.brief} linkTarget="_self" />}
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}
