import { render } from 'preact';
import { facesFor } from '../../components/reading/faces.ts';
import { applyKeptLook } from '../../components/settings/kept-look.ts';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { settleImages } from '../../utils/platform/images.ts';
import { App } from './App.tsx';

markLanguage(document);
applyKeptLook(document.documentElement);
const [images] = await Promise.all([settleImages(document), facesFor('0')]);
render(<App images={images} />, document.querySelector('#root')!);
