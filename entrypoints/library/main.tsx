import { render } from 'preact';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { App } from './App.tsx';

markLanguage(document);
render(<App />, document.querySelector('#root')!);
