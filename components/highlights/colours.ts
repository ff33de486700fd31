import type { MessageKey } from '../../utils/platform/i18n.ts';
import type { HighlightColour } from '../../utils/text/highlight.ts';

/** What each colour is called. */
export const COLOUR_NAMES: Record<HighlightColour, MessageKey> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
};
