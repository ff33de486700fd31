import { t } from '../../utils/platform/i18n.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import './reading.css';
import './waiting.css';

/**
 * The frame of the view while the page is being read, with everything where it will be. How wide the window is, the
 * style sheet asks: a popup grows while it opens, and a frame that followed a step behind would jump. `text`: where
 * there is room for one column alone, it is the text's and not the brief's.
 */
export function Waiting({ text }: { text?: boolean }) {
  return (
    <div class="reading waiting" data-first={text ? 'text' : 'brief'}>
      <div class="reading-text">
        <div class="waiting-text">
          <Skeleton lines={[30]} />
          <Skeleton lines={[90, 60]} large />
          <Skeleton lines={[60]} />
          <hr />
          <Skeleton lines={[100, 100, 90, 60]} />
          <Skeleton lines={[100, 100, 30]} />
          <Skeleton lines={[100, 90, 100, 60]} />
        </div>
      </div>
      <div class="reading-brief">
        {/* In the face of the text, which so is fetched while the page is read. */}
        <p class="waiting-words visually-hidden" role="status">
          {t('reading')}
        </p>
        <div class="waiting-tabs">
          <Skeleton lines={[60]} />
          <Skeleton lines={[60]} />
          <Skeleton lines={[60]} />
        </div>
        <div class="waiting-brief">
          <Skeleton lines={[30, 60]} />
          <Skeleton lines={[100, 90, 60]} />
          <Skeleton lines={[100, 60]} />
          <Skeleton lines={[100, 90, 30]} />
        </div>
      </div>
    </div>
  );
}
