import { t } from '../../utils/platform/i18n.ts';
import { Dialog } from '../ui/Dialog.tsx';

interface Props {
  address: string;
  alt: string;
  onClose: () => void;
}

/** A picture as large as the window allows. */
export function Lightbox({ address, alt, onClose }: Props) {
  return (
    <Dialog title={alt || t('image')} onClose={onClose} wide>
      <img class="lightbox" src={address} alt={alt} referrerpolicy="no-referrer" />
    </Dialog>
  );
}
