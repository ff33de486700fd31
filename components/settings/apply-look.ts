import type { Settings } from '../../utils/platform/settings.ts';
import { luminance } from './contrast.ts';

/** The settings that change how a page looks. */
export type Look = Pick<
  Settings,
  | 'theme'
  | 'ownColours'
  | 'font'
  | 'fontSize'
  | 'lineWidth'
  | 'lineHeight'
  | 'letterSpacing'
  | 'wordSpacing'
  | 'justify'
  | 'hyphenate'
>;

/** Of the settings, or of what holds them, the look alone. */
export const lookOf = ({
  theme,
  ownColours,
  font,
  fontSize,
  lineWidth,
  lineHeight,
  letterSpacing,
  wordSpacing,
  justify,
  hyphenate,
}: Look): Look => ({
  theme,
  ownColours,
  font,
  fontSize,
  lineWidth,
  lineHeight,
  letterSpacing,
  wordSpacing,
  justify,
  hyphenate,
});

/** Puts the reader's choices on an element; the style sheets take them from there. */
export function applyLook(element: HTMLElement, look: Look): void {
  element.dataset.theme = look.theme;
  element.dataset.face = look.font;
  const { text, background, link } = look.ownColours;
  // What goes by light and dark, such as the browser's own controls, follows the background.
  element.style.colorScheme = look.theme !== 'own' ? '' : luminance(background) > 0.18 ? 'light' : 'dark';
  const values: Record<string, string> = {
    '--own-text': text,
    '--own-background': background,
    '--own-link': link,
    '--read-size': `${look.fontSize}px`,
    '--read-width': `${look.lineWidth}ch`,
    '--read-leading': String(look.lineHeight),
    '--read-letters': `${look.letterSpacing}em`,
    '--read-words': `${look.wordSpacing}em`,
    '--read-align': look.justify ? 'justify' : 'start',
    '--read-hyphens': look.hyphenate ? 'auto' : 'manual',
  };
  for (const [name, value] of Object.entries(values)) element.style.setProperty(name, value);
}
