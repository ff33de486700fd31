import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from './Button.tsx';
import './dialog.css';

interface Props {
  title: string;
  onClose: () => void;
  /** As wide as what it holds. */
  wide?: boolean;
  children: ComponentChildren;
}

/** A window over the page that keeps the focus until it is closed. */
export function Dialog({ title, onClose, wide, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={wide ? 'dialog wide' : 'dialog'} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <Button
          label={t('close')}
          icon="close"
          iconOnly
          look="quiet"
          onPress={() => dialog.current?.close()}
        />
      </header>
      {children}
    </dialog>
  );
}
