import type { Omission } from '../text/article.ts';
import { signatureOf, words } from './clean/rule.ts';
import { creditIn } from './credits.ts';
import { frameCaptions } from './frames.ts';
import type { Measures } from './measure.ts';
import { clean } from './text.ts';
import { openingPhrase } from './words.ts';

const CAPTION = words(
  'caption|captions|figcaption|wp caption text|image caption|imgcaption|photo caption|legend|legende|bildunterschrift|bildtext|bildtekst|image description|image text|media caption|imagecaption|photocaption|kuvateksti',
);
const CREDIT = words(
  'credit|credits|copyright|photographer|photo credit|image credit|imagecredit|byline photo|fotograf|bildnachweis|bildquelle|image source|image copyright',
);
/** What may be a caption or a credit by its names: cheaper than its whole signature. */
const MAY_BE = /caption|credit|legend|bild|foto|photo|image|img|media|copyright|kuva|slide|gallery|text/i;

/**
 * Makes a figure with a caption of every caption of the page, also where it stands outside one, so that the
 * text leaves it out and the tree keeps it. Answers the credits named in them, in document order.
 */
export function gatherCaptions(
  body: Element,
  measures: Measures,
): { credits: string[]; omitted: Omission[] } {
  const credits = new Set<string>();
  const omitted: Omission[] = [];
  frameCaptions(body, measures);
  const total = measures.get(body)?.prose || 1;
  for (const element of [...body.getElementsByTagName('*')]) {
    if (!mayBe(element) || !element.isConnected) continue;
    const { chars, prose } = measures.get(element) ?? { chars: 0, prose: 0 };
    const isStated = element.localName === 'figcaption';
    if (!isStated && prose / total > 0.1) continue;
    const isCaption =
      isStated || element.getAttribute('itemprop') === 'caption' || CAPTION.test(signatureOf(element));
    const isCredit = !isCaption && chars < 160 && CREDIT.test(signatureOf(element));
    if (!isCaption && !isCredit) continue;
    const text = clean(element.textContent);
    if (!text) continue;
    for (const credit of isCredit ? [withoutLabel(text)] : creditsOf(element))
      if (credit) credits.add(credit);
    if (element.closest('figure') || element.closest('table')) continue;
    omitted.push({ reason: isCaption ? 'caption' : 'credit', text });
    const figure = element.ownerDocument.createElement('figure');
    const caption = element.ownerDocument.createElement('figcaption');
    element.replaceWith(figure);
    caption.append(...element.childNodes);
    figure.append(caption);
  }
  return { credits: [...credits], omitted };
}

const mayBe = (element: Element): boolean =>
  element.localName === 'figcaption' ||
  element.hasAttribute('itemprop') ||
  MAY_BE.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('data-testid') ?? ''}`);

/** The credits a caption names: in elements of their own, else after a word that says so. */
function creditsOf(caption: Element): string[] {
  const own = [...caption.querySelectorAll('[class]')].filter((part) => CREDIT.test(signatureOf(part)));
  const inner = own.filter((part) => !own.some((other) => other !== part && other.contains(part)));
  if (inner.length) return inner.map((part) => withoutLabel(clean(part.textContent)));
  return [creditIn(clean(caption.textContent))];
}

/** "Foto: Eva Ek" without its label. */
function withoutLabel(text: string): string {
  const at = text.search(/[:：]/);
  const label = at > 0 && at < 30 ? openingPhrase('credit', text.slice(0, at)) : '';
  return (label ? text.slice(at + 1) : text)
    .replace(/^\s*(?:©|\(c\))\s*/i, '')
    .trim()
    .slice(0, 120);
}
