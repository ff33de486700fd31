import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface Props {
  on: boolean;
  /** Turns detection on, asking the browser for access; false where that was not given. */
  onAllow: () => Promise<boolean>;
  onStop: () => void;
}

/** Offers to notice articles by itself, with the plain reason why that needs access to all sites. */
export function Detection({ on, onAllow, onStop }: Props) {
  const [denied, setDenied] = useState(false);
  const allow = async () => setDenied(!(await onAllow()));
  return (
    <>
      <p>{t('detectionText')}</p>
      <div class="setting-action">
        {on ? (
          <Button label={t('detectionStop')} onPress={onStop} />
        ) : (
          <Button label={t('detectionAllow')} look="primary" onPress={allow} />
        )}
        <span role="status" class="soft">
          {on ? t('detectionOn') : denied ? t('detectionDenied') : t('detectionOff')}
        </span>
      </div>
    </>
  );
}
