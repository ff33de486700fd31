import type { Element } from 'hast';
import { useState } from 'preact/hooks';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { safeLink } from './elements.ts';
import { Lightbox } from './Lightbox.tsx';
import './picture.css';

/** Whether pictures are shown; if not, how to ask for them, or null where they can only be opened elsewhere. */
export type Images = { shown: true } | { shown: false; onAsk: (() => void) | null };

interface Props {
  node: Element;
  base: string;
  images: Images;
}

/** An image once it has been asked for; until then its description, and nothing is fetched. */
export function Picture({ node, base, images }: Props) {
  const [large, setLarge] = useState(false);
  const [broken, setBroken] = useState(false);
  const address = safeLink(node.properties.src, base);
  if (!address || address.startsWith('mailto:')) return null;
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt.trim() : '';
  if (images.shown && !broken) {
    return (
      <>
        <button type="button" class="picture-shown" title={t('enlarge')} onClick={() => setLarge(true)}>
          <img
            src={address}
            alt={alt || t('imageFrom', new URL(address).hostname)}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            onError={() => setBroken(true)}
          />
        </button>
        {large && <Lightbox address={address} alt={alt} onClose={() => setLarge(false)} />}
      </>
    );
  }
  const description = (
    <>
      <Icon name="image" />
      <span>{broken ? t('imageFailed') : alt || t('imageFrom', new URL(address).hostname)}</span>
    </>
  );
  if (!images.shown && images.onAsk) {
    return (
      <button type="button" class="picture" title={t('imagesNote')} onClick={images.onAsk}>
        {description}
        <span class="picture-action">{t('showImages')}</span>
      </button>
    );
  }
  return (
    <a class="picture" href={address} target="_blank" rel="noopener noreferrer" title={t('imagesNote')}>
      {description}
      <span class="picture-action">{t('openImage')}</span>
    </a>
  );
}
