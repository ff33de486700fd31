import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/platform/i18n.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useKeys } from './use-keys.ts';

/** What a single key does. */
export interface Command {
  /** As it is written: 'n', 'Escape'. */
  key: string;
  meaning: MessageKey;
  act: () => void;
}

/** Answers to keys, and lists them when `?` is pressed. */
export function Commands({ commands }: { commands: Command[] }) {
  const [listed, setListed] = useState(false);
  useKeys({
    ...Object.fromEntries(commands.map(({ key, act }) => [key, act])),
    '?': () => setListed(true),
  });
  if (!listed) return null;
  return (
    <Dialog title={t('keys')} onClose={() => setListed(false)}>
      <dl class="key-list">
        {[...commands, { key: '?', meaning: 'keyList' as const }].map(({ key, meaning }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Escape' ? 'Esc' : key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
