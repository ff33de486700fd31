import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import type { Card, Library } from '../../utils/library/library.ts';
import { formatMoment, t } from '../../utils/platform/i18n.ts';
import { Cite } from './Cite.tsx';
import type { EntryActions } from './entry-actions.ts';
import { parseTags } from './tags.ts';

interface Props {
  library: Library;
  entry: Card;
  actions: EntryActions;
  onClose: () => void;
}

/** What the reader says of an article, tags and a note, kept when the dialog is closed; and how to cite it. */
export function Details({ library, entry, actions, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [tags, setTags] = useState(entry.tags.join(', '));
  const [note, setNote] = useState(entry.note);
  useEffect(() => dialog.current?.showModal(), []);

  const keep = async () => {
    if (tags !== entry.tags.join(', ') || note !== entry.note) {
      await actions.mark([entry], () => ({ tags: parseTags(tags), note }));
    }
    onClose();
  };
  return (
    <dialog ref={dialog} class="details" aria-labelledby="details-title" onClose={keep}>
      <h2 id="details-title" lang={entry.language} dir={entry.direction}>
        {entry.title}
      </h2>
      <p class="entry-facts">
        {t('savedOn', formatMoment(entry.savedAt))} ·{' '}
        <a href={entry.url} target="_blank" rel="noreferrer">
          {t('openOriginal')}
        </a>
      </p>
      <label class="field">
        <span>{t('tagsLabel')}</span>
        <input value={tags} onInput={({ currentTarget }) => setTags(currentTarget.value)} />
      </label>
      <label class="field">
        <span>{t('note')}</span>
        <textarea rows={6} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />
      </label>
      <Cite library={library} entry={entry} />
      <div class="tool-actions">
        <Button label={t('done')} look="primary" onPress={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}
