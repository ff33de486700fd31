import type { Element } from 'hast';
import { t } from '../../utils/platform/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { safeLink } from './elements.ts';
import './picture.css';

interface Props {
  node: Element;
  base: string;
}

/** Stands in for an image, which is not fetched: its description, and a link to it. */
export function Picture({ node, base }: Props) {
  const address = safeLink(node.properties.src, base);
  if (!address || address.startsWith('mailto:')) return null;
  const alt = typeof node.properties.alt === 'string' ? node.properties.alt.trim() : '';
  return (
    <a class="picture" href={address} target="_blank" rel="noopener noreferrer" title={t('imagesNote')}>
      <Icon name="image" />
      <span>{alt || t('imageFrom', new URL(address).hostname)}</span>
      <span class="picture-action">{t('showImage')}</span>
    </a>
  );
}
