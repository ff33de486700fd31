import { useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import type { Card } from '../../utils/library/library.ts';
import { count, t } from '../../utils/platform/i18n.ts';
import { ExportChoice } from './ExportChoice.tsx';
import type { EntryActions } from './entry-actions.ts';
import { SendTo } from './SendTo.tsx';
import { parseTags } from './tags.ts';
import { compareLink } from './use-route.ts';

interface Props {
  picked: Card[];
  bin: boolean;
  onAll: () => void;
  onNone: () => void;
  actions: EntryActions;
}

/** What can be done with all that are chosen. */
export function BulkBar({ picked, bin, onAll, onNone, actions }: Props) {
  const [tags, setTags] = useState('');
  const none = picked.length === 0 ? t('chooseFirst') : null;
  const addTags = () => {
    const added = parseTags(tags);
    setTags('');
    return actions.mark(picked, (entry) => ({ tags: [...new Set([...entry.tags, ...added])] }));
  };
  return (
    <section class="bulk" aria-label={t('choose')}>
      <span role="status">{count('chosen', picked.length)}</span>
      <Button label={t('chooseAll')} look="quiet" onPress={onAll} />
      <Button label={t('chooseNone')} look="quiet" onPress={onNone} />
      <span class="gap" />
      {bin ? (
        <>
          <Button label={t('restore')} unavailable={none} onPress={() => actions.restore(picked)} />
          <Button label={t('purge')} unavailable={none} onPress={() => actions.purge(picked)} />
        </>
      ) : (
        <>
          <form
            class="bulk-tags"
            onSubmit={(event) => {
              event.preventDefault();
              void addTags();
            }}
          >
            <input
              aria-label={t('tagsLabel')}
              placeholder={t('tagsLabel')}
              value={tags}
              onInput={({ currentTarget }) => setTags(currentTarget.value)}
            />
            <Button label={t('addTags')} unavailable={none} onPress={addTags} />
          </form>
          <Button
            label={t('markRead')}
            unavailable={none}
            onPress={() =>
              actions.mark(picked, ({ readAt }) => ({ readAt: readAt ?? new Date().toISOString() }))
            }
          />
          <Button
            label={t('markUnread')}
            unavailable={none}
            onPress={() => actions.mark(picked, () => ({ readAt: null }))}
          />
          <Button
            label={t('compare')}
            unavailable={picked.length < 2 ? t('compareTwo') : null}
            onPress={() => location.assign(compareLink(picked.map(({ id }) => id)))}
          />
          <ExportChoice
            unavailable={none}
            onExport={(format) => actions.export(picked, format)}
            onObsidian={picked.length === 1 ? () => actions.openInObsidian(picked[0]!) : null}
          />
          <SendTo unavailable={none} onSend={(service) => actions.send(picked, service)} />
          <Button label={t('remove')} icon="bin" unavailable={none} onPress={() => actions.remove(picked)} />
        </>
      )}
    </section>
  );
}
