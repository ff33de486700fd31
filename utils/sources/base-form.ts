import type { Gender, Lexicon } from '../text/lexicon.ts';

/**
 * A name in the form of a subject, from another case: "Evy Dvořákové" becomes "Eva Dvořáková". Word by
 * word, the first ending of the pack's that fits; as it stands where none does.
 */
export function baseForm(name: string, gender: Gender | 'neutral' | null, { caseEndings }: Lexicon): string {
  const endings = gender ? caseEndings[gender] : [];
  if (endings.length === 0) return name;
  return name
    .split(' ')
    .map((word) => {
      const found = endings.find(([from]) => word.length > from.length + 1 && word.endsWith(from));
      return found ? word.slice(0, -found[0].length) + found[1] : word;
    })
    .join(' ');
}
