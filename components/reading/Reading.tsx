import { useState } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Article } from '../../utils/text/article.ts';
import type { Span } from '../../utils/text/span.ts';
import { ArticleView } from '../article/ArticleView.tsx';
import { BriefPanel, type BriefTab } from '../brief/BriefPanel.tsx';
import type { Passages } from '../brief/passages.ts';
import { useWide } from './use-wide.ts';
import './reading.css';

interface Props {
  article: Article;
  brief: Brief;
  linkTarget: '_self' | '_blank';
  /** Jumps to words in the live page; absent where there is none. */
  onShowOnPage?: (span: Span) => void;
  onCopy?: (statement: number) => void;
}

/** The text and, beside it, the brief; each points into the other. */
export function Reading({ article, brief, linkTarget, onShowOnPage, onCopy }: Props) {
  const wide = useWide();
  const [tab, setTab] = useState<BriefTab>('summary');
  const [only, setOnly] = useState<string | null>(null);
  const [pointed, setPointed] = useState<Span[] | null>(null);
  const [chosen, setChosen] = useState<{ spans: Span[]; statement: number | null } | null>(null);
  const [scrollTo, setScrollTo] = useState<object | null>(null);

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
  const onStatement = (index: number) => {
    setChosen({ spans: brief.statements[index]!.spans, statement: index });
    setOnly(null);
    setTab('quotes');
  };

  const text = (
    <ArticleView
      article={article}
      brief={brief}
      lit={pointed ?? chosen?.spans ?? []}
      scrollTo={scrollTo}
      linkTarget={linkTarget}
      onStatement={onStatement}
    />
  );
  return (
    <div class="reading" data-wide={wide || undefined}>
      {wide && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by key
        <main class="reading-text" tabIndex={0} aria-label={t('article')}>
          {text}
        </main>
      )}
      <aside class="reading-brief brief" aria-label={t('brief')}>
        <BriefPanel
          brief={brief}
          passages={passages}
          tab={tab}
          onTab={setTab}
          only={only}
          onOnly={setOnly}
          current={chosen?.statement ?? null}
          article={wide ? undefined : text}
        />
      </aside>
    </div>
  );
}
