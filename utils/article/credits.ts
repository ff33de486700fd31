import { endsInPhrase } from './words.ts';

const LONGEST_CREDIT = 80;
const COPYRIGHT = /(?:©|ⓒ|\(c\))\s*([^©ⓒ]{2,80}?)[\])\s]*$/i;

/** Whom a caption credits at its end, after a word that says so: "… Photo: Eva Ek". '' where nobody is. */
export function creditIn(caption: string): string {
  const copyright = COPYRIGHT.exec(caption)?.[1];
  if (copyright) return copyright.trim();
  const at = Math.max(caption.lastIndexOf(':'), caption.lastIndexOf('：'));
  const name = caption
    .slice(at + 1)
    .replace(/[\])\s.]+$/, '')
    .trim();
  const isCredit =
    at > 0 &&
    name.length > 1 &&
    name.length <= LONGEST_CREDIT &&
    endsInPhrase('credit', caption.slice(0, at));
  return isCredit ? name : '';
}
