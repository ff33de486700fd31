import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../utils/text/highlight.ts';
import { type Span, slice } from '../../utils/text/span.ts';
import { rangeOfSpan } from '../article/dom-span.ts';
import type { Passages } from '../brief/passages.ts';
import type { Command } from '../reading/Commands.tsx';
import { spokenSentences } from '../reading/speech.ts';
import { lazy } from '../ui/lazy.tsx';
import type { HighlightTools } from './tools.ts';
import { selectedIn, useSelected } from './use-selected-span.ts';
import { useTranslationOffer } from './use-translation.ts';

const SelectionBar = lazy(async () => (await import('./SelectionBar.tsx')).SelectionBar);
const HighlightsView = lazy(async () => (await import('./HighlightsView.tsx')).HighlightsView);

interface Options {
  /** Holds the drawn article. */
  root: RefObject<HTMLElement | null>;
  brief: Brief;
  passages: Passages;
  /** null where nothing can be marked. */
  tools: HighlightTools | null;
  /** Brings the article, or the list of highlights, into view. */
  onShow: (what: 'article' | 'highlights') => void;
  /** Whether the list is shown. */
  listed: boolean;
}

interface Marking {
  /** What can be done with selected words; belongs beside the article. */
  bar: ComponentChildren;
  panel: { count: number; view: ComponentChildren } | undefined;
  commands: Command[];
  /** To be told of a press on marked words. */
  onHighlight: (id: string) => void;
}

/** Marks words of the article: by selecting them, or by key from sentence to sentence. */
export function useMarking({ root, brief, passages, tools, onShow, listed }: Options): Marking {
  const selected = useSelected(root, brief.text);
  const [colour, setColour] = useState<HighlightColour>(HIGHLIGHT_COLOURS[0]);
  const [current, setCurrent] = useState<{ id: string; write: boolean } | null>(null);
  /** Where the keys have come to. */
  const reached = useRef<Span | null>(null);
  const [goal, setGoal] = useState<Span | null>(null);
  const offer = useTranslationOffer(brief.article.language);
  const [translateNow, setTranslateNow] = useState<object | null>(null);
  // It was for the words selected then.
  useEffect(() => setTranslateNow(null), [selected]);
  const sentences = useMemo(() => spokenSentences(brief), [brief]);

  const article = () => root.current?.querySelector('.article') ?? null;
  useEffect(() => {
    const place = article();
    const range = place && goal && rangeOfSpan(place, goal);
    if (!range) return;
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [goal]);

  const step = (by: 1 | -1) => {
    const place = article();
    const from = (place && selectedIn(place, brief.text))?.span ?? reached.current;
    const next =
      from === null
        ? sentences.find((span) => !place || isInView(place, span))
        : by === 1
          ? sentences.find(({ start }) => start > from.start)
          : sentences.findLast(({ start }) => start < from.start);
    onShow('article');
    if (!next) return;
    reached.current = next;
    setGoal({ ...next });
  };
  const mark = (chosen: HighlightColour, write = false) => {
    const place = article();
    const words = place && selectedIn(place, brief.text);
    if (!words || !tools || tools.unavailable) return;
    setColour(chosen);
    const id = tools.add(words.span, chosen);
    getSelection()?.removeAllRanges();
    reached.current = words.span;
    if (!write) return;
    setCurrent({ id, write });
    onShow('highlights');
  };

  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  return {
    bar: selected && tools && (
      <SelectionBar
        selected={selected}
        words={slice(brief.text, selected.span)}
        offer={offer}
        translateNow={translateNow}
        unavailable={tools.unavailable}
        onHighlight={mark}
        onNote={() => mark(colour, true)}
      />
    ),
    panel:
      tools && (tools.placed.length > 0 || listed)
        ? {
            count: tools.placed.length,
            view: (
              <HighlightsView
                tools={tools}
                passages={passages}
                language={language}
                direction={brief.article.direction}
                current={current}
              />
            ),
          }
        : undefined,
    commands: tools
      ? [
          { key: 'j', meaning: 'keyNextSentence', act: () => step(1) },
          { key: 'k', meaning: 'keyPreviousSentence', act: () => step(-1) },
          { key: 'h', meaning: 'keyHighlight', act: () => mark(colour) },
          ...(offer ? [{ key: 't', meaning: 'keyTranslate' as const, act: () => setTranslateNow({}) }] : []),
        ]
      : [],
    onHighlight: (id) => {
      setCurrent({ id, write: false });
      onShow('highlights');
    },
  };
}

function isInView(article: Element, span: Span): boolean {
  const top = rangeOfSpan(article, span)?.getBoundingClientRect().top ?? -1;
  return top >= (article.parentElement?.getBoundingClientRect().top ?? 0);
}
