import { browser } from 'wxt/browser';

/** Under these names `storage.local` keeps what the reader has set up for a page to connect to; sync runs elsewhere. */
const SET_UP = ['services'];
const NO_CONNECTIONS = "connect-src 'none'";

/**
 * Gives up the page's right to connect anywhere, where the reader has set up nothing to connect to: whatever
 * is drawn then, nothing is sent. To be called before the page draws anything.
 */
export async function settleConnections(document: Document): Promise<void> {
  if (Object.keys(await browser.storage.local.get(SET_UP)).length > 0) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = NO_CONNECTIONS;
  document.head.append(policy);
}
