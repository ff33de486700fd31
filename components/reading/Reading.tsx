import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Article } from '../../utils/text/article.ts';
import type { Span } from '../../utils/text/span.ts';
import { ArticleView } from '../article/ArticleView.tsx';
import type { Images } from '../article/Picture.tsx';
import { BriefPanel, type BriefTab } from '../brief/BriefPanel.tsx';
import type { Passages } from '../brief/passages.ts';
import { voiceColours, voicesOf } from '../brief/voices.ts';
import type { HighlightTools } from '../highlights/tools.ts';
import { useMarking } from '../highlights/use-marking.tsx';
import { type Command, Commands } from './Commands.tsx';
import { usePlace } from './use-place.ts';
import { useWide, WIDE } from './use-wide.ts';
import './reading.css';

interface Props {
  article: Article;
  brief: Brief;
  linkTarget: '_self' | '_blank';
  images?: Images;
  /** Part of a page that has a main part of its own. */
  within?: boolean;
  /** From which width of the window, in CSS pixels, there is room for text and brief side by side. */
  wideFrom?: number;
  /** Where there is no room for both, what is shown first. */
  first?: 'summary' | 'article';
  /** Jumps to words in the live page; absent where there is none. */
  onShowOnPage?: (span: Span) => void;
  onCopy?: (statement: number) => void;
  /** The block of the text to begin at. */
  place?: number | null;
  onPlace?: (block: number) => void;
  /** Reads aloud; given how to mark the sentence that is being said. */
  aloud?: ((onSentence: (sentence: Span | null) => void) => ComponentChildren) | null;
  /** What the reader has marked; absent where nothing can be. */
  highlights?: HighlightTools;
  /** What else can be done by key. */
  commands?: Command[];
}

const LINKED_IMAGES: Images = { shown: false, onAsk: null };
const NONE_KEPT: HighlightTools['placed'] = [];

/** The text and, beside it, the brief; each points into the other. */
export function Reading({ article, brief, linkTarget, onShowOnPage, onCopy, ...props }: Props) {
  const wide = useWide(props.wideFrom ?? WIDE);
  const root = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<BriefTab>(props.first ?? 'summary');
  const [only, setOnly] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Span[] | null>(null);
  const [chosen, setChosen] = useState<{ spans: Span[]; statement: number | null } | null>(null);
  const [scrollTo, setScrollTo] = useState<object | null>(null);
  const [spoken, setSpoken] = useState<Span | null>(null);
  const say = useCallback((sentence: Span | null) => {
    setSpoken(sentence);
    if (sentence) setScrollTo({});
  }, []);
  const voices = useMemo(() => voicesOf(brief), [brief]);
  const colours = useMemo(() => voiceColours(voices), [voices]);
  usePlace(root, { at: props.place ?? null, shown: wide || tab === 'article', onPlace: props.onPlace });

  const Text = props.within ? 'section' : 'main';
  const passages: Passages = {
    point: setPointed,
    go: (spans) => {
      setChosen({ spans, statement: null });
      setScrollTo({});
      if (!wide) setTab('article');
    },
    showOnPage: onShowOnPage,
    copy: onCopy,
  };
  const marking = useMarking({
    root,
    brief,
    passages,
    tools: props.highlights ?? null,
    onShow: (what) => (what === 'highlights' || !wide) && setTab(what),
    listed: tab === 'highlights',
  });
  const onStatement = (index: number) => {
    setChosen({ spans: brief.statements[index]!.spans, statement: index });
    setOnly(null);
    setTab('quotes');
  };
  /** To the next or the previous quote, in the text and in the list. */
  const step = (by: 1 | -1) => {
    const count = brief.statements.length;
    if (count === 0) return;
    const from = chosen?.statement ?? (by === 1 ? -1 : count);
    const index = (from + by + count) % count;
    setChosen({ spans: brief.statements[index]!.spans, statement: index });
    setOnly(null);
    setScrollTo({});
    setTab(wide ? 'quotes' : 'article');
  };
  const commands: Command[] = [
    { key: 'n', meaning: 'keyNext', act: () => step(1) },
    { key: 'p', meaning: 'keyPrevious', act: () => step(-1) },
    { key: '1', meaning: 'summary', act: () => setTab('summary') },
    { key: '2', meaning: 'quotes', act: () => setTab('quotes') },
    { key: '3', meaning: 'sources', act: () => setTab('sources') },
    ...(wide ? [] : [{ key: '4', meaning: 'article' as const, act: () => setTab('article') }]),
    ...marking.commands,
    ...(props.commands ?? []),
  ];

  const text = (
    <>
      <ArticleView
        article={article}
        brief={brief}
        colours={colours}
        kept={props.highlights?.placed ?? NONE_KEPT}
        lit={pointed ?? (spoken ? [spoken] : (chosen?.spans ?? []))}
        scrollTo={scrollTo}
        linkTarget={linkTarget}
        images={props.images ?? LINKED_IMAGES}
        onStatement={onStatement}
        onHighlight={marking.onHighlight}
      />
      {marking.bar}
    </>
  );
  // Where there is one column, it is the page's main part.
  const Beside = wide ? 'aside' : 'main';
  return (
    <div class="reading" data-wide={wide || undefined} ref={root}>
      {wide && (
        <Text class="reading-text" tabIndex={0} aria-label={t('article')}>
          {text}
        </Text>
      )}
      <Beside class="reading-brief brief" aria-label={t('brief')}>
        <BriefPanel
          brief={brief}
          passages={passages}
          tab={tab}
          onTab={setTab}
          only={only}
          onOnly={setOnly}
          current={chosen?.statement ?? null}
          voices={voices}
          colours={colours}
          article={wide ? undefined : text}
          highlights={marking.panel}
        />
      </Beside>
      <div class="progress" aria-hidden="true" />
      {props.aloud?.(say)}
      <Commands commands={commands} />
    </div>
  );
}
