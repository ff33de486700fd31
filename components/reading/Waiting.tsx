import { t } from '../../utils/platform/i18n.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import './reading.css';

/** The frame of the view while the page is being read. */
export function Waiting() {
  return (
    <div class="reading waiting">
      <div class="reading-text">
        <Skeleton lines={[30, 90, 60, 30]} label={t('reading')} />
        <Skeleton lines={[100, 100, 90, 100, 60]} />
        <Skeleton lines={[100, 90, 100, 30]} />
      </div>
      <div class="reading-brief">
        <Skeleton lines={[90]} />
        <Skeleton lines={[100, 90, 60]} />
        <Skeleton lines={[100, 60]} />
        <Skeleton lines={[100, 90, 30]} />
      </div>
    </div>
  );
}
