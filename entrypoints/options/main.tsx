import { render } from 'preact';
import { applyKeptLook } from '../../components/settings/kept-look.ts';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { App } from './App.tsx';

markLanguage(document);
applyKeptLook(document.documentElement);
render(<App />, document.querySelector('#root')!);
