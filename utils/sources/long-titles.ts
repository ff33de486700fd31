import { WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { bitsOf, roleOf, type Scan } from './naming.ts';

/**
 * "formand for teknisk udvalg Birgitte Holm", "radní pro kulturu Milan Sedlák": a person's role, a preposition and a
 * phrase that ends with a person's name are one mention, of that person.
 */
export function joinTitles(scan: Scan, mentions: Mention[]): Mention[] {
  const { tokens, lexicon } = scan;
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const title = joined.at(-1);
    if (title && isPart(scan, title, mention)) {
      joined[joined.length - 1] = partOf(title, mention);
      continue;
    }
    if (title && isDepartment(scan, title, mention)) {
      joined[joined.length - 1] = join(title, mention);
      continue;
    }
    if (title && isTitle(title) && endsWithPerson(scan, mention) && title.last + 1 === mention.first) {
      const between = bitsOf(tokens[title.last], lexicon);
      if (between & WORD.preposition && !(between & WORD.subordinator)) {
        joined[joined.length - 1] = join(title, mention);
        continue;
      }
    }
    joined.push(mention);
  }
  return joined;
}

/** "one of the officials": a number or the like without a noun, and those it is taken from. */
const isPart = ({ tokens, lexicon }: Scan, part: Mention, whole: Mention): boolean =>
  part.form === 'other' &&
  part.determined &&
  part.last === part.first + 1 &&
  (bitsOf(tokens[part.first], lexicon) & WORD.indefinite) !== 0 &&
  part.last + 1 === whole.first &&
  lexicon.partitives.has(tokens[part.last]!.word) &&
  ((whole.form === 'role' && whole.plural) ||
    (whole.form === 'name' && whole.gender !== null && whole.role !== null));

const partOf = (part: Mention, whole: Mention): Mention => ({
  ...whole,
  start: part.start,
  first: part.first,
  kind: whole.kind === 'group' ? 'person' : whole.kind,
  plural: false,
  determined: true,
});

/**
 * "ministr průmyslu a obchodu Jan Malý", "mluvčí Správy silnic a dálnic Eva Malá": what a person leads goes on behind
 * "and", and the name at its end is the person's.
 */
function isDepartment(scan: Scan, title: Mention, mention: Mention): boolean {
  const { tokens, lexicon } = scan;
  // "та": a word for "and" that is an article too.
  const joined = mention.first - title.last;
  if (
    !lexicon.nounChains ||
    joined < 0 ||
    joined > 1 ||
    !(bitsOf(tokens[title.last], lexicon) & WORD.conjunction)
  )
    return false;
  const opens = tokens[title.last + 1]!;
  if (title.kind !== 'person' || title.plural || !title.role || opens.upper || opens.kind !== 'word')
    return false;
  if (roleOf(tokens[title.first]!.word, lexicon) === null && !title.noun) return false;
  // "ministr Jan Malý a poslanec Petr Velký": the first has a name of his own.
  return !ownName(title, lexicon) && mention.gender !== null && endsWithPerson(scan, mention);
}

/** True where the name in the title is a person's, not that of what is led. */
const ownName = ({ name, gender, kind, form }: Mention, { givenNames }: Scan['lexicon']): boolean =>
  name !== null && form === 'name' && kind === 'person' && gender !== null && givenNames !== undefined;

const isTitle = ({ form, kind, plural, genitive }: Mention): boolean =>
  form === 'role' && kind === 'person' && !plural && !genitive;

/**
 * A name with a known given name, and words before it that part it from the preposition but tell of no person: in
 * "adviser to President Ann Lee" the two are not the same.
 */
function endsWithPerson(
  { tokens, lexicon }: Scan,
  { name, gender, kind, first, last, end }: Mention,
): boolean {
  if (!name || name.end !== end || tokens[first]!.start === name.start) return false;
  // "professor i statskundskab Rune Holst": what is no body's name, behind a small word that is no body.
  const full = kind === null && tokens[first]!.kind === 'word' && !tokens[first]!.upper && last - first > 2;
  if (!gender && !full) return false;
  for (let i = first; tokens[i]!.start < name.start; i++) {
    const person = roleOf(tokens[i]!.word, lexicon)?.kind === 'person';
    if (person || bitsOf(tokens[i], lexicon) & WORD.title) return false;
  }
  return true;
}

function join(title: Mention, named: Mention): Mention {
  const { name } = named;
  return {
    ...named,
    start: title.start,
    first: title.first,
    role: { start: title.role?.start ?? title.start, end: name!.start - 1 },
    kind: 'person',
    noun: title.noun,
    determined: title.determined,
  };
}
