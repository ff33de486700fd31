import { render } from 'preact';
import { settleConnections } from '../../utils/platform/connections.ts';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { App } from './App.tsx';

markLanguage(document);
await settleConnections(document);
render(<App />, document.querySelector('#root')!);
