import { Fragment } from 'preact';
import { Button } from '../../components/ui/Button.tsx';
import type { ArticleId, Card } from '../../utils/library/library.ts';
import { count, formatMoment, t } from '../../utils/platform/i18n.ts';
import { readerPath } from '../../utils/platform/reader-address.ts';
import type { EntryActions } from './entry-actions.ts';
import { outletLink, voiceLink } from './use-route.ts';

/** As many speakers as a line has room for. */
const VOICES = 4;

interface Props {
  entry: Card;
  /** From 1, among all. */
  position: number;
  total: number;
  /** From the list's top, in CSS pixels. */
  top: number;
  /** In CSS pixels, the same for all: the list draws only those in view. */
  height: number;
  /** null while nothing is to be chosen. */
  chosen: boolean | null;
  onChoose: (id: ArticleId) => void;
  onDetails: (id: ArticleId) => void;
  actions: EntryActions;
}

export function EntryRow({
  entry,
  position,
  total,
  top,
  height,
  chosen,
  onChoose,
  onDetails,
  actions,
}: Props) {
  const { id, title, url, summary, language, direction, deletedAt, readAt } = entry;
  const markRead = () => actions.mark([entry], () => ({ readAt: readAt ?? new Date().toISOString() }));
  return (
    <li
      class="entry"
      data-unread={readAt === null || undefined}
      aria-setsize={total}
      aria-posinset={position}
      style={{ insetBlockStart: `${top}px`, blockSize: `${height}px` }}
    >
      {chosen !== null && (
        <input
          type="checkbox"
          aria-label={t('chooseEntry', title)}
          checked={chosen}
          onChange={() => onChoose(id)}
        />
      )}
      <div class="entry-words">
        <h2 class="entry-title" lang={language} dir={direction}>
          {entry.isLink ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title || url}
            </a>
          ) : (
            <a href={readerPath({ saved: id, url })} onClick={(event) => follow(event, markRead)}>
              {title || url}
            </a>
          )}
        </h2>
        <p class="entry-facts">
          <Facts entry={entry} />
        </p>
        <p class="entry-summary" lang={language} dir={direction}>
          {entry.isLink ? t('linkOnly') : (summary[0] ?? '')}
        </p>
        <p class="entry-facts">
          <Marks entry={entry} />
        </p>
      </div>
      <div class="entry-actions">
        {deletedAt === null ? (
          <>
            <Button
              label={t('favourite', title)}
              icon="star"
              look="quiet"
              iconOnly
              pressed={entry.favourite}
              onPress={() => actions.mark([entry], ({ favourite }) => ({ favourite: !favourite }))}
            />
            <Button
              label={t('detailsOf', title)}
              icon="tag"
              look="quiet"
              iconOnly
              onPress={() => onDetails(id)}
            />
            <Button
              label={t('removeEntry', title)}
              icon="bin"
              look="quiet"
              iconOnly
              onPress={() => actions.remove([entry])}
            />
          </>
        ) : (
          <>
            <Button label={t('restore')} onPress={() => actions.restore([entry])} />
            <Button label={t('purge')} look="quiet" onPress={() => actions.purge([entry])} />
          </>
        )}
      </div>
    </li>
  );
}

/** Marks first and then goes: a write that the page leaves behind might be lost. */
function follow(event: MouseEvent, mark: () => Promise<void>): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const stays = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!stays) event.preventDefault();
  void mark().finally(() => !stays && location.assign(link.href));
}

/** Outlet, dates and length, in one line. */
function Facts({ entry: { site, published, words, savedAt } }: { entry: Card }) {
  const facts = [
    published && formatMoment(published.slice(0, 10)),
    words > 0 && count('words', words),
    t('savedOn', formatMoment(savedAt.slice(0, 10))),
  ];
  return (
    <>
      {site && <a href={outletLink(site)}>{site}</a>}
      {site && ' · '}
      {facts.filter(Boolean).join(' · ')}
    </>
  );
}

/** What the reader says of it, and who speaks in it. */
function Marks({ entry: { voices, tags, note, highlights } }: { entry: Card }) {
  const marks = [
    tags.map((tag) => `#${tag}`).join(' '),
    highlights.length > 0 && count('highlightCount', highlights.length),
    note,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      {marks}
      {marks && voices.length > 0 && ' · '}
      {voices.length > 0 && `${t('voices')}: `}
      {voices.slice(0, VOICES).map((name, i) => (
        <Fragment key={name}>
          {i > 0 && ', '}
          <a href={voiceLink(name)}>{name}</a>
        </Fragment>
      ))}
    </>
  );
}
