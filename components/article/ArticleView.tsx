import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Article } from '../../utils/text/article.ts';
import type { PlacedHighlight } from '../../utils/text/highlight.ts';
import type { Span } from '../../utils/text/span.ts';
import { Notice } from '../ui/Notice.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { Block } from './Block.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { Mark } from './marks.ts';
import { notesOf } from './notes.ts';
import type { Images } from './Picture.tsx';
import '../highlights/kept.css';
import './article.css';
import './embed.css';

interface Props {
  article: Article;
  brief: Brief;
  /** The colour of each voice, by the source's id. */
  colours: Map<string, number | null>;
  /** What the reader has marked. */
  kept: PlacedHighlight[];
  /** The words to light up. */
  lit: Span[];
  /** A new value scrolls to the lit words. */
  scrollTo: object | null;
  linkTarget: '_self' | '_blank';
  images: Images;
  /** A press on words that somebody says; gives the statement's place in the brief. */
  onStatement: (index: number) => void;
  /** A press on words that the reader has marked. */
  onHighlight: (id: string) => void;
}

/** The clean reader view. */
export function ArticleView({
  article,
  brief,
  colours,
  kept,
  lit,
  scrollTo,
  linkTarget,
  images,
  onStatement,
  onHighlight,
}: Props) {
  const root = useRef<HTMLElement>(null);
  const said = useMemo(() => saidIn(brief, colours), [brief, colours]);
  const notes = useMemo(() => notesOf(article.tree), [article]);
  const marks = [...said, ...keptIn(kept), ...lit.map((span): Mark => ({ ...span, kind: 'lit' }))];

  useEffect(() => {
    if (scrollTo) root.current?.querySelector('.lit')?.scrollIntoView({ block: 'center', behavior: pace() });
  }, [scrollTo]);

  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    // Nor at the end of selecting words.
    if (target?.closest('a, button, summary') || getSelection()?.isCollapsed === false) return;
    const highlight = target?.closest<HTMLElement>('[data-highlight]')?.dataset.highlight;
    if (highlight !== undefined) return onHighlight(highlight);
    const index = target?.closest<HTMLElement>('[data-statement]')?.dataset.statement;
    if (index !== undefined) onStatement(Number(index));
  };

  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  return (
    // The statements themselves can be reached by key in the list beside the text.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <article
      class="article"
      lang={language}
      dir={brief.article.direction}
      aria-label={t('articleOf', brief.article.title)}
      ref={root}
      onClick={onClick}
    >
      <ArticleHeader article={brief.article} />
      {article.tree.children.map((node, index) => (
        <Block
          key={index}
          node={node}
          marks={marks}
          base={article.url}
          linkTarget={linkTarget}
          images={images}
          notes={notes}
        />
      ))}
      {brief.article.access === 'preview' && (
        <Notice>
          <p>{t('previewOnly')}</p>
        </Notice>
      )}
      <LeftOut omitted={brief.omitted} credits={brief.credits} />
    </article>
  );
}

function saidIn(brief: Brief, colours: Map<string, number | null>): Mark[] {
  return brief.statements.flatMap((statement, index) =>
    statement.spans.map(
      (span): Mark => ({
        ...span,
        kind: 'said',
        statement: index,
        colour: colours.get(statement.speaker ?? '') ?? null,
      }),
    ),
  );
}

const keptIn = (placed: PlacedHighlight[]): Mark[] =>
  placed.flatMap(({ highlight, span }) => (span ? [{ ...span, kind: 'kept' as const, highlight }] : []));

const pace = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
