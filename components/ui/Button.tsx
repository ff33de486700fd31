import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon.tsx';
import './button.css';

interface Props {
  label: string;
  onPress: () => void;
  icon?: IconName;
  /** Shows the icon alone; the label stays for screen readers and as a tooltip. */
  iconOnly?: boolean;
  /** The same, in a narrow window alone. */
  short?: boolean;
  /** What is still shown beside the icon there, such as a number. */
  mark?: string;
  look?: 'plain' | 'primary' | 'quiet';
  /** More about it, for whoever rests on it. */
  tip?: string;
  /** Whether a toggle is on. */
  pressed?: boolean;
  /** Why the button cannot be used just now. It stays in the Tab order, so that the reason can be read. */
  unavailable?: string | null;
}

export function Button({
  label,
  onPress,
  icon,
  iconOnly,
  short,
  mark,
  look = 'plain',
  tip,
  pressed,
  unavailable,
}: Props) {
  const reasonId = useId();
  return (
    <>
      <button
        type="button"
        class={`button ${look}${short ? ' short' : ''}`}
        aria-pressed={pressed}
        aria-disabled={unavailable ? true : undefined}
        aria-describedby={unavailable ? reasonId : undefined}
        title={unavailable ?? tip ?? (iconOnly || short ? label : undefined)}
        onClick={() => unavailable || onPress()}
      >
        {icon && <Icon name={icon} filled={pressed} />}
        <span class={iconOnly ? 'visually-hidden' : undefined}>{label}</span>
        {mark && (
          <span class="mark" aria-hidden="true">
            {mark}
          </span>
        )}
      </button>
      {unavailable && (
        <span id={reasonId} class="visually-hidden">
          {unavailable}
        </span>
      )}
    </>
  );
}
