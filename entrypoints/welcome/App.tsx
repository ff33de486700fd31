import { Reading } from '../../components/reading/Reading.tsx';
import { Detection } from '../../components/settings/Detection.tsx';
import { Section } from '../../components/settings/Section.tsx';
import { useLoaded } from '../../components/settings/use-loaded.ts';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Button } from '../../components/ui/Button.tsx';
import { isDetectionOn, startDetection, stopDetection } from '../../utils/platform/detection.ts';
import { t } from '../../utils/platform/i18n.ts';
import { getShortcuts } from '../../utils/platform/shortcuts.ts';

import { sample } from './sample.ts';

export function App() {
  const [detecting, setDetecting] = useLoaded(isDetectionOn);
  useSettings();
  const [shown] = useLoaded(sample);
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

  document.title = t('welcomeTitle');
  return (
    <main class="sheet wide">
      <header>
        <img class="sheet-mark" src="/icon/128.png" alt="" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
      </header>
      <ul>
        <li>{t('welcomeHow', keys?.popup ?? 'Alt+Q')}</li>
        <li>{t('welcomeReader', keys?.reader ?? 'Alt+R')}</li>
        <li>{t('welcomePrivacy')}</li>
      </ul>
      <section aria-label={t('sampleLabel')}>
        <p>{t('sampleLead')}</p>
        <div class="welcome-sample">
          {shown && <Reading article={shown.article} brief={shown.brief} linkTarget="_blank" within />}
        </div>
      </section>
      {detecting !== null && (
        <Section title={t('detectionTitle')} query="">
          <Detection on={detecting} onAllow={allow} onStop={stop} />
        </Section>
      )}
      <div>
        <Button label={detecting ? t('done') : t('notNow')} onPress={() => window.close()} />
      </div>
    </main>
  );
}
