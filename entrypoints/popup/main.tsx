import { render } from 'preact';
import { t } from '../../utils/platform/i18n.ts';

render(<p>{t('reading')}</p>, document.querySelector('#root')!);
