import type { ElementContent, Element as HastElement } from 'hast';
import { EMBED, OWN_VIDEO } from './embeds.ts';
import { clean } from './text.ts';
import { image } from './tree-block.ts';

const MOST_PICTURES = 30;

const element = (
  tagName: string,
  children: ElementContent[],
  properties: HastElement['properties'] = {},
): HastElement => ({ type: 'element', tagName, properties, children });

const text = (value: string): ElementContent => ({ type: 'text', value });

/** A figure, or a picture without one, with its pictures, its embeds and its caption, none of which points into the text. */
export function figure(given: Element, base: string): HastElement[] {
  if (given.hasAttribute(EMBED)) return embed(given, base);
  const pictures =
    given.localName === 'img' ? [given] : [...given.querySelectorAll(`img:not([${EMBED}] img)`)];
  const inner: ElementContent[] = pictures.slice(0, MOST_PICTURES).flatMap((picture) => image(picture, base));
  for (const part of given.querySelectorAll(`[${EMBED}]`)) inner.push(...embed(part, base));
  const captions = [...given.querySelectorAll('figcaption')].map((part) => part.textContent);
  const caption = clean(captions.join(' '));
  if (caption) inner.push(element('figcaption', [text(caption)]));
  return inner.length ? [element('figure', inner)] : [];
}

/** An embedded post or video as a link with its provider and title. */
function embed(given: Element, base: string): HastElement[] {
  const provider = given.getAttribute(EMBED) ?? '';
  const link = given.querySelector('a');
  const href = link?.getAttribute('href') ?? '';
  if (provider === OWN_VIDEO) {
    const still = [...given.querySelectorAll('img')].flatMap((picture) => image(picture, base));
    return [element('figure', [...still, element('a', [], { href })], { dataEmbed: provider })];
  }
  const title = clean(link?.textContent);
  const card = element('a', [text(title ? `${provider}: ${title}` : provider)], { href });
  return [element('figure', [card], { dataEmbed: provider })];
}

/** The time over a post of a live report. */
export function time(given: Element): HastElement[] {
  const dateTime = given.querySelector('time')?.getAttribute('datetime')?.slice(0, 40);
  const words = clean(given.querySelector('time')?.textContent) || clean(given.textContent);
  return [element('p', [element('time', [text(words)], dateTime ? { dateTime } : {})])];
}
