import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import type { Span } from '../../utils/text/span.ts';

/** The sentences of the text as they are read aloud, one after the other. */
export function spokenSentences(brief: Brief): Span[] {
  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return brief.blocks.flatMap(({ start, end }) =>
    [...segmenter.segment(brief.text.slice(start, end))].flatMap(({ segment, index }) => {
      const from = start + index + (segment.length - segment.trimStart().length);
      const to = start + index + segment.trimEnd().length;
      return to > from ? [{ start: from, end: to }] : [];
    }),
  );
}

/**
 * The device's own voices for a language; empty where it has none. Voices that the browser fetches from a
 * server are left out, for they would be told the text.
 */
export function useVoices(language: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return;
    const tag = language.split('-')[0]!.toLowerCase();
    const look = () =>
      setVoices(
        speech
          .getVoices()
          .filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === tag),
      );
    look();
    speech.addEventListener('voiceschanged', look);
    return () => speech.removeEventListener('voiceschanged', look);
  }, [language]);
  return voices;
}
