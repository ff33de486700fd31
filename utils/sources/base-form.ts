import type { Gender, Lexicon } from '../text/lexicon.ts';
import { fold } from '../text/token.ts';
import { dictionaryGiven } from './given-name.ts';

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

/**
 * A full name whose given name shows that it stands in another case, in the form of a subject; null where it does not
 * show. Of the forms that its surname may have, one that the text has elsewhere goes first.
 */
export function fromOtherCase(
  name: string,
  gender: Gender,
  lexicon: Lexicon,
  seen: ReadonlySet<string>,
): string | null {
  const [given, ...rest] = name.split(' ');
  const form = given && rest.length > 0 ? dictionaryGiven(fold(given), gender, lexicon) : null;
  if (!form) {
    // "Miluše Zedníkové": a given name that has one form for both cases.
    const surname = gender === 'feminine' && rest.length > 0 ? baseForm(rest.at(-1)!, gender, lexicon) : null;
    const shows = lexicon.caseEndings.feminine.some(
      ([from]) => from.length > 2 && rest.at(-1)?.endsWith(from),
    );
    return surname && shows && lexicon.givenNames.get(fold(given ?? '')) === gender
      ? [given, ...rest.slice(0, -1), surname].join(' ')
      : null;
  }
  const last = rest.at(-1)!;
  const known = lexicon.caseEndings[gender]
    .filter(([from]) => last.endsWith(from))
    .map(([from, to]) => last.slice(0, -from.length) + to)
    .find((one) => one !== last && seen.has(one));
  const surnames = known
    ? [baseForm(rest.slice(0, -1).join(' '), gender, lexicon), known]
    : [baseForm(rest.join(' '), gender, lexicon)];
  return [form[0]!.toUpperCase() + form.slice(1), ...surnames].filter(Boolean).join(' ');
}
