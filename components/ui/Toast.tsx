import { Button } from './Button.tsx';
import './toast.css';

interface Props {
  /** What happened; null shows nothing. */
  message: string | null;
  action?: { label: string; onPress: () => void } | null;
}

/** A short word on what was just done, spoken by screen readers too. */
export function Toast({ message, action }: Props) {
  return (
    <div class="toast-region" role="status">
      {message && (
        <div class="toast">
          <span>{message}</span>
          {action && <Button label={action.label} look="quiet" onPress={action.onPress} />}
        </div>
      )}
    </div>
  );
}
