import { render } from 'preact';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { isSidePanel } from '../../utils/platform/side-panel.ts';
import { App } from './App.tsx';

markLanguage(document);
if (isSidePanel()) document.documentElement.dataset.frame = 'panel';
render(<App />, document.querySelector('#root')!);
