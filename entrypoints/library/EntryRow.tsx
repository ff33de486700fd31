import { Button } from '../../components/ui/Button.tsx';
import type { Entry } from '../../utils/library/library.ts';
import { count, formatList, formatMoment, t } from '../../utils/platform/i18n.ts';
import { readerPath } from '../../utils/platform/reader-address.ts';

export interface RowActions {
  onRemove: (entry: Entry) => void;
  onRestore: (entry: Entry) => void;
  onPurge: (entry: Entry) => void;
}

interface Props {
  entry: Entry;
  /** From 1, among all. */
  position: number;
  total: number;
  /** From the list's top, in CSS pixels. */
  top: number;
  actions: RowActions;
}

export function EntryRow({ entry, position, total, top, actions }: Props) {
  const { title, site, published, savedAt, words, summary, voices, language, direction } = entry;
  const facts = [
    site,
    published && formatMoment(published.slice(0, 10)),
    words > 0 && count('words', words),
    t('savedOn', formatMoment(savedAt.slice(0, 10))),
  ].filter(Boolean);
  return (
    <li class="entry" aria-setsize={total} aria-posinset={position} style={{ insetBlockStart: `${top}px` }}>
      <div class="entry-words">
        <h2 class="entry-title" lang={language} dir={direction}>
          <a href={readerPath({ saved: entry.id, url: entry.url })}>{title || entry.url}</a>
        </h2>
        <p class="entry-facts">{facts.join(' · ')}</p>
        <p class="entry-summary" lang={language} dir={direction}>
          {summary[0] ?? ''}
        </p>
        {voices.length > 0 && <p class="entry-voices">{t('voicesAre', formatList(voices.slice(0, 4)))}</p>}
      </div>
      <div class="entry-actions">
        {entry.deletedAt === null ? (
          <Button
            label={t('removeEntry', title)}
            icon="bin"
            look="quiet"
            iconOnly
            onPress={() => actions.onRemove(entry)}
          />
        ) : (
          <>
            <Button label={t('restore')} onPress={() => actions.onRestore(entry)} />
            <Button label={t('purge')} look="quiet" onPress={() => actions.onPurge(entry)} />
          </>
        )}
      </div>
    </li>
  );
}
