import type { Brief } from '../../utils/brief/brief.ts';
import { t } from '../../utils/platform/i18n.ts';
import type { Source } from '../../utils/text/source.ts';
import { type Span, slice } from '../../utils/text/span.ts';
import type { Statement, StatementKind } from '../../utils/text/statement.ts';
import { Button } from '../ui/Button.tsx';
import { hull, type Passages, passageHandlers } from './passages.ts';
import { roleBesideName } from './role.ts';
import { SpeakerDot } from './SpeakerDot.tsx';

interface Props {
  brief: Brief;
  index: number;
  speaker: Source | null;
  medium: Source | null;
  colour: number | null | undefined;
  passages: Passages;
  /** Chosen in the text. */
  current: boolean;
}

/** Something said: by whom, to whom, the words, and the words that show it. */
export function StatementCard({ brief, index, speaker, medium, colour, passages, current }: Props) {
  const statement = brief.statements[index]!;
  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  const role = speaker && roleBesideName(speaker);
  const handlers = passageHandlers(passages, statement.spans);
  const words = statement.spans.map((span) => slice(brief.text, span).trim()).join(' … ');
  return (
    <li
      class="card statement"
      data-kind={statement.kind}
      data-card={index}
      aria-current={current || undefined}
      onMouseEnter={handlers.onMouseEnter}
      onMouseLeave={handlers.onMouseLeave}
    >
      <p class="who">
        <SpeakerDot colour={colour} />
        {speaker ? (
          <b lang={language} translate={false}>
            {speaker.name}
          </b>
        ) : (
          <b title={t('unattributedNote')}>{t('unattributed')}</b>
        )}
        {role && (
          <span class="soft" lang={language}>
            {role}
          </span>
        )}
        {speaker?.kind === 'anonymous' && <span class="tag">{t('sourceAnonymous')}</span>}
        {medium && <span class="tag">{t('toMedium', medium.name)}</span>}
      </p>
      <button
        type="button"
        class="words"
        lang={language}
        dir={brief.article.direction}
        title={t('showInText')}
        onFocus={handlers.onFocus}
        onBlur={handlers.onBlur}
        onClick={handlers.onClick}
      >
        {statement.kind === 'direct' ? <q>{words}</q> : words}
      </button>
      <div class="evidence">
        <span>
          {kindLabel(statement.kind)}
          {evidenceOf(brief.text, statement).map((shown) => (
            <i key={shown} lang={language}>
              {shown}
            </i>
          ))}
        </span>
        <span class="actions">
          {passages.copy && (
            <Button
              label={t('copyQuote')}
              icon="copy"
              iconOnly
              look="quiet"
              onPress={() => passages.copy!(index)}
            />
          )}
          {passages.showOnPage && (
            <Button
              label={t('showOnPage')}
              icon="page"
              iconOnly
              look="quiet"
              onPress={() => passages.showOnPage!(hull(statement.spans))}
            />
          )}
        </span>
      </div>
    </li>
  );
}

/** The words that name the speaker and mark the saying, in one where they stand together: "säger han". */
function evidenceOf(text: string, { mention, cue }: Statement): string[] {
  const spans = [mention, cue]
    .filter((span): span is Span => span !== null)
    .sort((a, b) => a.start - b.start);
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const together = last.start <= first.end + 1;
  return together ? [slice(text, hull(spans))] : spans.map((span) => slice(text, span));
}

function kindLabel(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return t('kindDirect');
    case 'mixed':
      return t('kindMixed');
    case 'indirect':
      return t('kindIndirect');
    case 'declined':
      return t('kindDeclined');
  }
}
