import type { ArticleId, Card } from '../../utils/library/library.ts';
import { t } from '../../utils/platform/i18n.ts';
import { EntryRow } from './EntryRow.tsx';
import type { EntryActions } from './entry-actions.ts';
import { useRowHeight } from './use-row-height.ts';
import { useRowsInView } from './use-rows-in-view.ts';

interface Props {
  entries: Card[];
  /** Those that are chosen; null while nothing is to be chosen. */
  chosen: ReadonlySet<ArticleId> | null;
  onChoose: (id: ArticleId) => void;
  onDetails: (id: ArticleId) => void;
  actions: EntryActions;
}

/** The entries, of which only those in view are drawn. */
export function EntryList({ entries, chosen, onChoose, onDetails, actions }: Props) {
  const height = useRowHeight();
  const { list, first, last } = useRowsInView(entries.length, height);
  return (
    <ul
      class="entries"
      ref={list}
      aria-label={t('libraryTitle')}
      style={{ blockSize: `${entries.length * height}px` }}
      onKeyDown={moveByArrow}
    >
      {entries.slice(first, last).map((entry, i) => (
        <EntryRow
          key={entry.id}
          entry={entry}
          position={first + i + 1}
          total={entries.length}
          top={(first + i) * height}
          height={height}
          chosen={chosen?.has(entry.id) ?? null}
          onChoose={onChoose}
          onDetails={onDetails}
          actions={actions}
        />
      ))}
    </ul>
  );
}

/** Up and Down go from title to title. */
function moveByArrow(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.entry-title a')];
  const row = (event.target as HTMLElement).closest('.entry');
  const next = titles[titles.findIndex((title) => row?.contains(title)) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
