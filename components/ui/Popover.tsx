import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import './popover.css';

interface Props {
  label: string;
  icon: IconName;
  children: ComponentChildren;
}

/** A button and what it opens beside itself; Escape or a press elsewhere closes it. */
export function Popover({ label, icon, children }: Props) {
  const id = useId();
  return (
    <div class="popover-anchor">
      <button type="button" class="button quiet" popovertarget={id} title={label}>
        <Icon name={icon} />
        <span class="visually-hidden">{label}</span>
      </button>
      {/* The browser itself keeps focus, Escape and light dismissal. */}
      <div id={id} popover="auto" class="popover" role="dialog" aria-label={label}>
        {children}
      </div>
    </div>
  );
}
