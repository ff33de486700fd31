import { linkAddress } from './images.ts';
import type { Measures } from './measure.ts';
import { clean } from './text.ts';

/** What the extractor writes on the figure that stands for an embedded post or video: its provider. */
export const EMBED = 'data-lede-embed';

/** Sites that pages embed posts and videos of; other frames hold advertisements and machinery. */
const PROVIDERS: [host: RegExp, name: string][] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(?:^|\.)vimeo\.com$/, 'Vimeo'],
  [/(?:^|\.)dailymotion\.com$/, 'Dailymotion'],
  [/(?:^|\.)(?:twitter|x)\.com$/, 'X'],
  [/(?:^|\.)instagram\.com$/, 'Instagram'],
  [/(?:^|\.)facebook\.com$/, 'Facebook'],
  [/(?:^|\.)tiktok\.com$/, 'TikTok'],
  [/(?:^|\.)bsky\.app$/, 'Bluesky'],
  [/(?:^|\.)spotify\.com$/, 'Spotify'],
  [/(?:^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(?:^|\.)acast\.com$/, 'Acast'],
  [/(?:^|\.)t\.me$|(?:^|\.)telegram\.org$/, 'Telegram'],
  [/(?:^|\.)mastodon\.\w+$|^mstdn\.\w+$/, 'Mastodon'],
];
const FRAMES = 'iframe, lite-youtube, lite-vimeo';
const POSTS = ['twitter', 'instagram', 'tiktok', 'bluesky', 'fb', 'mastodon', 'telegram']
  .map((name) => `blockquote[class*="${name}-"]`)
  .join(', ');
const LONGEST_TITLE = 120;
/** Titles that say no more than that there is a player. */
const NO_TITLE = /\bplayer\b|^(?:embed|video|iframe)?$/i;

/** What stands for the provider of a page's own video. */
export const OWN_VIDEO = 'video';

/** Sets a figure with a link in the place of each embedded post and video, which the text leaves out. */
export function placeEmbeds(body: Element, measures: Measures, base: string): string[] {
  const words: string[] = [];
  for (const element of body.querySelectorAll(`${FRAMES}, ${POSTS}`)) {
    const isPost = element.localName === 'blockquote';
    const href = isPost ? addressOfPost(element, base) : addressOfFrame(element, base);
    const provider = href && PROVIDERS.find(([host]) => host.test(new URL(href).hostname))?.[1];
    if (!provider) continue;
    const text = clean(element.textContent);
    if (isPost && text) words.push(text);
    const title = isPost ? shortened(text) : clean(element.getAttribute('title'));
    const figure = body.ownerDocument.createElement('figure');
    const link = body.ownerDocument.createElement('a');
    figure.setAttribute(EMBED, provider);
    link.setAttribute('href', href);
    link.textContent = NO_TITLE.test(title) ? '' : title;
    figure.append(link);
    wrapperOf(element, measures).replaceWith(figure);
  }
  for (const video of body.querySelectorAll('video')) video.replaceWith(stillOf(video, base));
  return words;
}

/** A figure with a link and, where there is one, the still that stands before a page's own video begins. */
function stillOf(video: Element, base: string): Element {
  const source = video.getAttribute('src') ?? video.querySelector('source')?.getAttribute('src');
  const still = linkAddress(video.getAttribute('poster'), base);
  const figure = video.ownerDocument.createElement('figure');
  const link = video.ownerDocument.createElement('a');
  figure.setAttribute(EMBED, OWN_VIDEO);
  // Where the address is made as it plays, the page itself is the place to watch it.
  link.setAttribute('href', linkAddress(source, base) || base);
  figure.append(link);
  if (still) {
    const image = video.ownerDocument.createElement('img');
    image.setAttribute('src', still);
    image.setAttribute('alt', clean(video.getAttribute('title') ?? video.getAttribute('aria-label')));
    figure.append(image);
  }
  return figure;
}

function addressOfFrame(frame: Element, base: string): string {
  const id = frame.getAttribute('videoid');
  if (id) return frame.localName === 'lite-vimeo' ? `https://vimeo.com/${id}` : watch(id);
  const address = linkAddress(frame.getAttribute('src') ?? frame.getAttribute('data-src'), base);
  const [, video] = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{5,20})/.exec(address) ?? [];
  if (video) return watch(video);
  return address
    .replace('player.vimeo.com/video/', 'vimeo.com/')
    .replace('spotify.com/embed/', 'spotify.com/');
}

const watch = (id: string): string => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;

function addressOfPost(post: Element, base: string): string {
  const stated = post.getAttribute('data-instgrm-permalink') ?? post.getAttribute('cite');
  return linkAddress(stated ?? [...post.querySelectorAll('a[href]')].at(-1)?.getAttribute('href'), base);
}

const shortened = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …` : text;

/** The outermost element that holds the embed and no other words. */
function wrapperOf(element: Element, measures: Measures): Element {
  const chars = (at: Element) => measures.get(at)?.chars ?? 0;
  let wrapper = element;
  for (
    let at = element.parentElement;
    at && /^(?:div|figure|p|span|section)$/.test(at.localName);
    at = at.parentElement
  ) {
    if (
      chars(at) > chars(element) ||
      at.querySelector('img, h1, h2') ||
      at.querySelectorAll(FRAMES).length > 1
    )
      break;
    wrapper = at;
  }
  return wrapper;
}
