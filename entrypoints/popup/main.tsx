import { render } from 'preact';
import { applyKeptLook } from '../../components/settings/kept-look.ts';
import { markLanguage } from '../../utils/platform/i18n.ts';
import { isSidePanel } from '../../utils/platform/side-panel.ts';
import { Frame } from './Frame.tsx';
import { readActivePage } from './read-active-page.ts';

// The page is read, in a process of its own, while the frame is painted and the rest of the view is loaded.
const first = readActivePage();
markLanguage(document);
applyKeptLook(document.documentElement);
if (isSidePanel()) document.documentElement.dataset.frame = 'panel';
const root = document.querySelector('#root')!;
render(<Frame />, root);
await painted();
// Fetched while the page is read, for when it has been.
void import('../../utils/brief/analyse.ts');
const { App } = await import('./App.tsx');
render(<App first={first} />, root);

/** Once the frame is seen; soon all the same where nothing is painted, as in a hidden tab. */
function painted(): Promise<unknown> {
  const frame = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return Promise.race([frame, new Promise((resolve) => setTimeout(resolve, 200))]);
}
