import { useEffect, useRef, useState } from 'preact/hooks';
import { GenerationError } from '../../utils/platform/generation-error.ts';
import { locale } from '../../utils/platform/i18n.ts';
import {
  offerTranslation,
  type TranslationOffer,
  translatePassage,
} from '../../utils/platform/translator.ts';

/** What the browser's own translator offers for an article in a language; null where it offers nothing. */
export function useTranslationOffer(language: string): TranslationOffer | null {
  const [offer, setOffer] = useState<TranslationOffer | null>(null);
  useEffect(() => {
    let current = true;
    setOffer(null);
    void offerTranslation(language, locale()).then((found) => current && setOffer(found));
    return () => {
      current = false;
    };
  }, [language]);
  return offer;
}

export type Translation =
  | { state: 'offered' }
  /** `loaded`: the share of the download that is done; null where there is none. */
  | { state: 'translating'; loaded: number | null }
  | { state: 'translated'; words: string }
  | { state: 'failed' };

/** The translation of a passage, once `start` is called, straight from a press; another passage begins anew. */
export function useTranslation(passage: string, offer: TranslationOffer | null) {
  const [translation, setTranslation] = useState<Translation>({ state: 'offered' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    setTranslation({ state: 'offered' });
    return () => running.current?.abort();
  }, [passage, offer]);

  const start = async () => {
    if (!offer) return;
    const own = new AbortController();
    running.current?.abort();
    running.current = own;
    const show = (next: Translation) => own.signal.aborted || setTranslation(next);
    show({ state: 'translating', loaded: null });
    try {
      const onDownloaded = (loaded: number) => show({ state: 'translating', loaded });
      const words = await translatePassage(passage, offer, { onDownloaded, signal: own.signal });
      show({ state: 'translated', words });
    } catch (error) {
      if (!(error instanceof GenerationError && error.reason === 'cancelled')) show({ state: 'failed' });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setTranslation({ state: 'offered' });
  };
  return { translation, start, cancel };
}
