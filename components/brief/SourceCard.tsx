import type { Brief } from '../../utils/brief/brief.ts';
import { count, formatList, t } from '../../utils/platform/i18n.ts';
import type { Source, SourceKind } from '../../utils/text/source.ts';
import { safeLink } from '../article/elements.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { type Passages, passageHandlers } from './passages.ts';
import { roleBesideName } from './role.ts';
import { SpeakerDot } from './SpeakerDot.tsx';

interface Props {
  brief: Brief;
  source: Source;
  colour: number | null | undefined;
  passages: Passages;
  onOnly: (source: string) => void;
}

/** Somebody or something that the article rests on, with the article's own words for it. */
export function SourceCard({ brief, source, colour, passages, onOnly }: Props) {
  const language = brief.article.language === 'und' ? undefined : brief.article.language;
  const nameOf = (id: string | null) => brief.sources.find((other) => other.id === id)?.name;
  const handlers = passageHandlers(passages, source.mentions);
  const statements = brief.statements.filter(({ speaker }) => speaker === source.id).length;
  const role = roleBesideName(source);
  const address = safeLink(source.url, brief.article.url);
  const [by, via] = [nameOf(source.by), nameOf(source.via)];
  return (
    <li class="card source" onMouseEnter={handlers.onMouseEnter} onMouseLeave={handlers.onMouseLeave}>
      <p class="who">
        <SpeakerDot colour={colour} />
        {source.mentions.length > 0 ? (
          <button
            type="button"
            class="words name"
            lang={language}
            translate={false}
            title={t('showInText')}
            onFocus={handlers.onFocus}
            onBlur={handlers.onBlur}
            onClick={handlers.onClick}
          >
            {source.name}
          </button>
        ) : (
          <b lang={language} translate={false}>
            {source.name}
          </b>
        )}
        <span class="tag">{kindLabel(source.kind)}</span>
      </p>
      {role && <p lang={language}>{role}</p>}
      {by && <p class="soft">{t('documentBy', by)}</p>}
      {via && <p class="soft">{t('documentVia', via)}</p>}
      {source.reason && <p class="soft">{t('anonymousReason', source.reason)}</p>}
      {source.aliases.length > 0 && (
        <p class="soft" lang={language}>
          {t('alsoCalled', formatList(source.aliases))}
        </p>
      )}
      <div class="evidence">
        <span>{count('mentionCount', source.mentions.length)}</span>
        <span class="actions shown">
          {address && (
            <a class="button quiet" href={address} target="_blank" rel="noopener noreferrer" title={address}>
              <Icon name="external" />
              <span class="visually-hidden">{t('openLink')}</span>
            </a>
          )}
          {statements > 0 && (
            <Button
              label={count('statementCount', statements)}
              look="quiet"
              onPress={() => onOnly(source.id)}
            />
          )}
        </span>
      </div>
    </li>
  );
}

function kindLabel(kind: SourceKind): string {
  switch (kind) {
    case 'person':
      return t('sourcePerson');
    case 'organization':
      return t('sourceOrganization');
    case 'outlet':
      return t('sourceOutlet');
    case 'document':
      return t('sourceDocument');
    case 'group':
      return t('sourceGroup');
    case 'anonymous':
      return t('sourceAnonymous');
  }
}
