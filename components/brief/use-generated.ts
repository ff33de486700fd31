import { useEffect, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import type { CheckedSentence } from '../../utils/brief/check-generated.ts';
import { loadPack } from '../../utils/languages/load.ts';
import { type FailureReason, GenerationError } from '../../utils/platform/generation-error.ts';
import { locale } from '../../utils/platform/i18n.ts';
import { generateSummary, type Offer, offerSummary, type Progress } from '../../utils/platform/summarizer.ts';

export type Generated =
  | { state: 'offered' }
  | { state: 'writing'; progress: Progress | null; sentences: CheckedSentence[] }
  | { state: 'written'; sentences: CheckedSentence[] }
  | { state: 'failed'; reason: FailureReason };

/** What is needed to write and to check; fetched only where there is a model, and before it is asked. */
async function fetchTools(language: string) {
  const [{ piecesOf }, { checkGenerated }, pack] = await Promise.all([
    import('../../utils/brief/pieces.ts'),
    import('../../utils/brief/check-generated.ts'),
    loadPack(language),
  ]);
  return { piecesOf, checkGenerated, pack };
}
type Tools = Awaited<ReturnType<typeof fetchTools>>;

/**
 * What the browser's own model can write of an article, each sentence held against it. `offer` is null where
 * there is no such model. `start` must be called straight from the reader's click.
 */
export function useGenerated(brief: Brief) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [generated, setGenerated] = useState<Generated>({ state: 'offered' });
  const tools = useRef<Tools | null>(null);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    let current = true;
    setGenerated({ state: 'offered' });
    void offerSummary(brief.article.language, locale()).then(async (found) => {
      if (found) tools.current = await fetchTools(brief.article.language);
      if (current) setOffer(found);
    });
    return () => {
      current = false;
      running.current?.abort();
    };
  }, [brief]);

  const start = async () => {
    if (!offer || !tools.current) return;
    const { piecesOf, checkGenerated, pack } = tools.current;
    running.current = new AbortController();
    const { signal } = running.current;
    let sentences: CheckedSentence[] = [];
    let progress: Progress | null = null;
    const show = () => signal.aborted || setGenerated({ state: 'writing', progress, sentences });
    show();
    try {
      const written = generateSummary(brief.text, offer, {
        cut: (limit) => piecesOf(brief, pack, limit),
        onProgress: (step) => {
          progress = step;
          show();
        },
        signal,
      });
      for await (const text of written) {
        sentences = checkGenerated(text, offer.language, brief, pack);
        show();
      }
      if (!signal.aborted) setGenerated({ state: 'written', sentences });
    } catch (error) {
      const reason = error instanceof GenerationError ? error.reason : 'failed';
      setGenerated(reason === 'cancelled' ? { state: 'offered' } : { state: 'failed', reason });
    }
  };
  return { offer, generated, start, cancel: () => running.current?.abort() };
}
