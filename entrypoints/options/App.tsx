import { useState } from 'preact/hooks';
import { useToast } from '../../components/reading/use-toast.ts';
import { Detection } from '../../components/settings/Detection.tsx';
import { LookSettings } from '../../components/settings/LookSettings.tsx';
import { Sample } from '../../components/settings/Sample.tsx';
import { Section } from '../../components/settings/Section.tsx';
import { Shortcuts } from '../../components/settings/Shortcuts.tsx';
import { useLoaded } from '../../components/settings/use-loaded.ts';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Choice } from '../../components/ui/Choice.tsx';
import { Slider } from '../../components/ui/Slider.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import { Toast } from '../../components/ui/Toast.tsx';
import { isDetectionOn, startDetection, stopDetection } from '../../utils/platform/detection.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { limitsOf } from '../../utils/platform/settings.ts';
import { startSync } from '../../utils/platform/settings-sync.ts';
import { getShortcuts } from '../../utils/platform/shortcuts.ts';
import { Keeping } from './Keeping.tsx';
import { ReaderSites } from './ReaderSites.tsx';
import { Services } from './Services.tsx';
import { Sync } from './Sync.tsx';

export function App() {
  const [settings, change] = useSettings();
  const [detecting, setDetecting] = useLoaded(isDetectionOn);
  const [keys] = useLoaded(getShortcuts);
  const [query, setQuery] = useState('');
  const { toast, show } = useToast();

  const sync = (on: boolean) => {
    if (on) startSync().catch(() => show({ message: t('settingsSyncFailed') }));
    else change({ syncSettings: false });
  };
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
    <>
      <main class="sheet">
        <header>
          <h1>{t('optionsTitle')}</h1>
        </header>
        <input
          type="search"
          class="search"
          aria-label={t('searchSettings')}
          placeholder={t('searchSettings')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <Section title={t('look')} query={query}>
          <Sample look={settings} />
          <LookSettings settings={settings} onChange={change} />
        </Section>
        <Section title={t('toolbarTitle')} query={query}>
          <Choice
            label={t('toolbarOpens')}
            value={settings.toolbarOpens}
            onChange={(toolbarOpens) => change({ toolbarOpens })}
            options={[
              { value: 'popup', label: t('toolbarPopup') },
              { value: 'reader', label: t('toolbarReader') },
            ]}
          />
        </Section>
        <Section title={t('summary')} query={query}>
          <Slider
            label={t('summaryLength')}
            value={settings.summarySentences}
            limits={limitsOf('summarySentences')}
            step={1}
            text={count('sentences', settings.summarySentences)}
            onChange={(summarySentences) => change({ summarySentences })}
          />
        </Section>
        <Section title={t('images')} query={query}>
          <Switch
            label={t('loadImages')}
            on={settings.loadImages}
            onChange={(loadImages) => change({ loadImages })}
          />
          <p class="soft">{t('imagesNote')}</p>
        </Section>
        <Section title={t('copyQuote')} query={query}>
          <Choice
            label={t('copyFormat')}
            value={settings.copyFormat}
            onChange={(copyFormat) => change({ copyFormat })}
            options={[
              { value: 'rich', label: t('copyRich') },
              { value: 'plain', label: t('copyPlain') },
              { value: 'markdown', label: 'Markdown' },
              { value: 'html', label: 'HTML' },
            ]}
          />
        </Section>
        {detecting !== null && (
          <Section title={t('detectionTitle')} query={query}>
            <Detection on={detecting} onAllow={allow} onStop={stop} />
          </Section>
        )}
        <Section title={t('alwaysReaderTitle')} query={query}>
          <ReaderSites listed={settings.alwaysReader} />
        </Section>
        {keys && (
          <Section title={t('shortcuts')} query={query}>
            <Shortcuts popup={keys.popup} reader={keys.reader} />
          </Section>
        )}
        <Section title={t('connectTitle')} query={query}>
          <Services say={show} />
        </Section>
        <Section title={t('syncTitle')} query={query}>
          <Sync />
        </Section>
        <Section title={t('keepSettings')} query={query}>
          <Keeping settings={settings} onChange={change} say={show} />
          <div class="setting-action">
            <Switch label={t('settingsSync')} on={settings.syncSettings} onChange={sync} />
          </div>
          <p class="soft">{t('settingsSyncText')}</p>
        </Section>
        <Section title={t('privacyTitle')} query={query}>
          <p>{t('welcomePrivacy')}</p>
        </Section>
        <Section title={t('licencesTitle')} query={query}>
          <p>{t('licencesText')}</p>
          <p lang="en" dir="ltr">
            <a href="https://citationstyles.org/" target="_blank" rel="noreferrer">
              citeproc-js implements the Citation Style Language
            </a>{' '}
            © Frank Bennett
          </p>
          <p>
            <a href="/licences.txt" target="_blank" rel="noreferrer">
              {t('licencesAll')}
            </a>
          </p>
        </Section>
      </main>
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}
