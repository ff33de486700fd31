import { render } from 'preact';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { settleImages } from '../../utils/platform/images.ts';
import { App } from './App.tsx';

markLanguage(document);
const images = await settleImages(document);
render(<App images={images} />, document.querySelector('#root')!);
