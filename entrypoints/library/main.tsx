import { render } from 'preact';
import { applyKeptLook } from '../../components/settings/kept-look.ts';
import { settleConnections } from '../../utils/platform/connections.ts';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { App } from './App.tsx';

markLanguage(document);
applyKeptLook(document.documentElement);
await settleConnections(document);
render(<App />, document.querySelector('#root')!);
