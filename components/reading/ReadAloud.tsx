import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { formatNumber, t } from '../../utils/platform/i18n.ts';
import { limitsOf } from '../../utils/platform/settings.ts';
import { type Span, slice } from '../../utils/text/span.ts';
import { Button } from '../ui/Button.tsx';
import { Slider } from '../ui/Slider.tsx';
import { spokenSentences } from './speech.ts';
import './read-aloud.css';

interface Props {
  brief: Brief;
  voices: SpeechSynthesisVoice[];
  /** The chosen voice's `voiceURI`; any other is taken where it is not there. */
  voice: string | null;
  /** Times the voice's own speed. */
  rate: number;
  onVoice: (voice: string) => void;
  onRate: (rate: number) => void;
  /** The sentence that is being said; null at rest. */
  onSentence: (sentence: Span | null) => void;
  onClose: () => void;
}

/** Reads the text aloud, sentence by sentence. */
export function ReadAloud({ brief, voices, voice, rate, onVoice, onRate, onSentence, onClose }: Props) {
  const sentences = useMemo(() => spokenSentences(brief), [brief]);
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(true);
  const chosen = voices.find(({ voiceURI }) => voiceURI === voice) ?? voices[0];

  useEffect(() => {
    const sentence = sentences[at];
    if (!playing || !sentence) return;
    onSentence(sentence);
    const said = new SpeechSynthesisUtterance(slice(brief.text, sentence));
    said.lang = chosen?.lang ?? brief.article.language;
    said.voice = chosen ?? null;
    said.rate = rate;
    let current = true;
    said.onend = () => current && (at + 1 < sentences.length ? setAt(at + 1) : setPlaying(false));
    said.onerror = () => current && setPlaying(false);
    speechSynthesis.speak(said);
    return () => {
      current = false;
      speechSynthesis.cancel();
    };
  }, [sentences, at, playing, rate, chosen]);
  useEffect(() => () => onSentence(null), []);

  const step = (by: number) => setAt(Math.min(Math.max(at + by, 0), sentences.length - 1));
  return (
    <section class="aloud" aria-label={t('readAloud')}>
      <Button label={t('previousSentence')} icon="previous" iconOnly look="quiet" onPress={() => step(-1)} />
      <Button
        label={playing ? t('pause') : t('play')}
        icon={playing ? 'pause' : 'play'}
        iconOnly
        look="primary"
        onPress={() => setPlaying(!playing)}
      />
      <Button label={t('nextSentence')} icon="next" iconOnly look="quiet" onPress={() => step(1)} />
      <Slider
        label={t('speed')}
        value={rate}
        limits={limitsOf('speechRate')}
        step={0.1}
        text={`${formatNumber(rate)}×`}
        onChange={onRate}
      />
      {voices.length > 1 && (
        <select
          aria-label={t('voiceAloud')}
          value={chosen?.voiceURI}
          onChange={(event) => onVoice(event.currentTarget.value)}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <Button label={t('close')} icon="close" iconOnly look="quiet" onPress={onClose} />
    </section>
  );
}
