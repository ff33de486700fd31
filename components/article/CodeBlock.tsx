import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';
import './code.css';

/** How long the button says what it did, in milliseconds. */
const STAY = 2_000;

/** Words whose lines are kept, and a button that copies them. */
export function CodeBlock({ children }: { children: ComponentChildren }) {
  const code = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const say = (words: string) => {
    setSaid(words);
    setTimeout(setSaid, STAY, null);
  };
  const copy = () =>
    navigator.clipboard.writeText(code.current?.textContent ?? '').then(
      () => say(t('codeCopied')),
      () => say(t('copyFailed')),
    );
  return (
    <div class="code">
      <pre
        ref={code}
        translate={false}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by key
        tabIndex={0}
      >
        {children}
      </pre>
      <div class="code-copy" lang={t('localeTag')}>
        <span role="status">{said}</span>
        <Button label={t('copyCode')} icon="copy" iconOnly look="quiet" onPress={copy} />
      </div>
    </div>
  );
}
