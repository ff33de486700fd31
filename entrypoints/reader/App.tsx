import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useHighlights } from '../../components/highlights/use-highlights.ts';
import { copyEvidence } from '../../components/reading/copy-evidence.ts';
import { Problem } from '../../components/reading/Problem.tsx';
import { ReadAloud } from '../../components/reading/ReadAloud.tsx';
import { Reading } from '../../components/reading/Reading.tsx';
import { useVoices } from '../../components/reading/speech.ts';
import { useSaving } from '../../components/reading/use-saving.ts';
import { useToast } from '../../components/reading/use-toast.ts';
import { Waiting } from '../../components/reading/Waiting.tsx';
import { useSettings } from '../../components/settings/use-settings.ts';
import { Toast } from '../../components/ui/Toast.tsx';
import { explainError } from '../../utils/library/problem-text.ts';
import { createSaver } from '../../utils/library/saver.ts';
import { t } from '../../utils/platform/i18n.ts';
import { askForImages } from '../../utils/platform/images.ts';
import { openOwnPage } from '../../utils/platform/own-page.ts';
import { keepPlace } from '../../utils/platform/place.ts';
import { Bar } from './Bar.tsx';
import { goBack, toPage } from './go-back.ts';
import { useReaderArticle } from './use-reader-article.ts';

/** From this width of the window there is room for text and brief side by side, in CSS pixels. */
const WIDE = 860;

/** `images`: whether the page may fetch the article's pictures. */
export function App({ images }: { images: boolean }) {
  const page = useReaderArticle();
  const read = page.state === 'read' ? page : null;
  const { toast, show } = useToast();
  const [settings, setSettings] = useSettings();
  const saver = useMemo(() => read && createSaver(read.article, read.brief, read.private), [read]);
  const saving = useSaving(saver, show, explainError);
  const highlights = useHighlights(saver, {
    text: read?.article.text ?? '',
    isPrivate: read?.private ?? false,
    savedAt: saving.savedAt,
    onSaved: saving.setSavedAt,
    say: show,
    explain: explainError,
  });
  useEffect(() => {
    if (read) document.title = read.article.title;
  }, [read]);

  const language = read?.brief.article.language ?? 'und';
  const voices = useVoices(language);
  const [aloud, setAloud] = useState(false);

  const copy = (statement: number) =>
    read &&
    copyEvidence(read.brief, statement, settings.copyFormat).then(
      () => show({ message: t('copied') }),
      () => show({ message: t('copyFailed') }),
    );
  const onPlace = useCallback((block: number) => void (read && keepPlace(read.article.url, block)), [read]);

  return (
    <>
      <Bar
        page={page}
        saving={saving}
        settings={settings}
        onSettings={setSettings}
        aloud={read && voices.length > 0 ? aloud : null}
        onAloud={() => setAloud(!aloud)}
      />
      {page.state === 'reading' && <Waiting text />}
      {page.state === 'problem' && (
        <Problem
          reason={page.reason}
          message={page.message}
          onOpen={page.url ? () => void toPage(page.url!) : undefined}
          onLibrary={() => openOwnPage('library')}
        />
      )}
      {read && (
        <Reading
          article={read.article}
          brief={read.brief}
          linkTarget="_self"
          wideFrom={WIDE}
          first="article"
          images={images ? { shown: true } : { shown: false, onAsk: askForImages }}
          onCopy={copy}
          highlights={highlights}
          aloud={
            aloud
              ? (onSentence) => (
                  <ReadAloud
                    brief={read.brief}
                    voices={voices}
                    voice={settings.speechVoices[language] ?? null}
                    rate={settings.speechRate}
                    onVoice={(voice) =>
                      setSettings({ speechVoices: { ...settings.speechVoices, [language]: voice } })
                    }
                    onRate={(speechRate) => setSettings({ speechRate })}
                    onSentence={onSentence}
                    onClose={() => setAloud(false)}
                  />
                )
              : null
          }
          place={read.place}
          onPlace={onPlace}
          commands={[
            { key: 's', meaning: 'keySave', act: () => read.private || saving.toggle() },
            { key: 'Escape', meaning: 'backToPage', act: () => goBack(page) },
          ]}
        />
      )}
      <Toast message={toast?.message ?? null} action={toast?.action} />
    </>
  );
}
