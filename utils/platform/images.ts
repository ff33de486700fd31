import { getSettings } from './settings.ts';

const ASKED = 'images';
const NO_IMAGES = "img-src 'self' data:";

/**
 * Whether this page may fetch an article's pictures: the reader has asked in this tab, or always wants
 * them. Where not, the page gives up the right to, so that whatever is drawn nothing is fetched.
 */
export async function settleImages(document: Document): Promise<boolean> {
  if (sessionStorage.getItem(ASKED) === location.hash || (await getSettings()).loadImages) return true;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = NO_IMAGES;
  document.head.append(policy);
  return false;
}

/** Notes that the reader has asked for this article's pictures, and loads the page again with the right to. */
export function askForImages(): void {
  sessionStorage.setItem(ASKED, location.hash);
  location.reload();
}
