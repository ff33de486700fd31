import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { applyLook, type Look } from './apply-look.ts';

/** A few lines as the reader would show them, so that each setting's effect is seen. */
export function Sample({ look }: { look: Look }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current) applyLook(root.current, look);
  }, [look]);
  return (
    <div class="sample" ref={root} lang={t('localeTag')}>
      <div class="article">
        <p>{t('sampleText')}</p>
        <p>
          <span class="said">{t('sampleQuote')}</span>
        </p>
      </div>
    </div>
  );
}
