import { isSidePanel } from '../../utils/platform/side-panel.ts';

/** Closes the popup, whose work is done; beside the tabs the page stays. */
export function leave(): void {
  if (!isSidePanel()) window.close();
}
