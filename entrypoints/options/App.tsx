import { Detection } from '../../components/settings/Detection.tsx';
import { Shortcuts } from '../../components/settings/Shortcuts.tsx';
import { useLoaded } from '../../components/settings/use-loaded.ts';
import { isDetectionOn, startDetection, stopDetection } from '../../utils/platform/detection.ts';
import { t } from '../../utils/platform/i18n.ts';
import { getShortcuts } from '../../utils/platform/shortcuts.ts';

export function App() {
  const [detecting, setDetecting] = useLoaded(isDetectionOn);
  const [keys] = useLoaded(getShortcuts);

  const allow = async () => {
    const given = await startDetection();
    setDetecting(given);
    return given;
  };
  const stop = async () => {
    await stopDetection();
    setDetecting(false);
  };

  document.title = `Lede: ${t('optionsTitle')}`;
  return (
    <main class="sheet">
      <header>
        <h1>{t('optionsTitle')}</h1>
      </header>
      {detecting !== null && <Detection on={detecting} onAllow={allow} onStop={stop} />}
      {keys && <Shortcuts popup={keys.popup} reader={keys.reader} />}
      <section>
        <h2>{t('privacyTitle')}</h2>
        <p>{t('welcomePrivacy')}</p>
      </section>
    </main>
  );
}
