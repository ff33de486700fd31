import { WORD } from '../text/lexicon.ts';
import type { Token } from '../text/token.ts';
import { givenNameOf } from './given-name.ts';
import { outletNamed } from './names.ts';
import { bitsOf, roleOf, type Scan } from './naming.ts';

/** Token indexes, `[first, last)`. */
interface Range {
  first: number;
  last: number;
}

/**
 * The name at the end of a chain of nouns: of "глава МИД Италии Анна Росси" the person's name, of "директор завода
 * «Маяк»" and "президент Франции" none, for there the name is a possessor's and the first noun says who it is.
 */
export function nameInChain(scan: Scan, first: number, run: number, name: Range | null): Range | null {
  const { tokens, lexicon } = scan;
  if (!name || !lexicon.nounChains) return name;
  const head = headNoun(scan, first, name.first);
  // "agentura ČTK": behind the noun for a body, an outlet's name is its own.
  const body = head?.kind === 'organization' || head?.kind === 'outlet';
  const written = scan.text.slice(tokens[name.first]!.start, tokens[name.last - 1]!.end);
  // "корреспондент РИА Новости": a person is not called like the paper.
  const person = head?.kind === 'person' || head?.kind === 'anonymous';
  if (person && name.last === run && outletNamed(written, lexicon)) return null;
  if (body && roleOf(tokens[name.first - 1]!.word, lexicon) === head?.role && outletNamed(written, lexicon))
    return name;
  let given = lastGivenName(scan, name);
  // "Zbyněk Stanislav", "Anna Maria Berg": given names in a row.
  while (given > name.first && givenNameOf(tokens[given - 1]!.word, lexicon)) given--;
  if (given >= 0 && given < name.last - 1) return { first: given, last: name.last };
  if (!head) return name;
  // "один из авторов Пётр Орлов": one of several has a name.
  const one =
    bitsOf(tokens[first - 2], lexicon) & WORD.indefinite &&
    lexicon.partitives.has(tokens[first - 1]?.word ?? '');
  if (head.kind === 'document' || (head.kind === 'group' && !(one && given >= 0))) return null;
  const inner = roleOf(tokens[name.first - 1]!.word, lexicon);
  // "директор завода «Маяк»": the noun beside it says what it names.
  if (person && inner && inner !== head.role && inner.kind !== 'person' && isMarked(tokens[name.first]!))
    return null;
  // "expert televize Polar": the noun for a medium beside it says whose name it is.
  if (person && inner?.kind === 'outlet' && inner !== head.role && name.last - name.first === 1 && given < 0)
    return null;
  // "корреспондент «Зари»": nobody's own name stands in quotation marks.
  if (person && isMarked(tokens[name.last - 1]!) && inner === head.role) return null;
  if (given === name.last - 1) return { first: given, last: name.last };
  let start = name.first;
  if (person) {
    while (start < name.last - 1 && (tokens[start]!.caps || isMarked(tokens[start]!))) start++;
    if (name.last - start > 2 && !hasParticle(scan, start, name.last)) start = name.last - 2;
  }
  if (name.last - start === 1 && isPossessor(scan, start)) return null;
  if (run > name.last && person && name.last - start === 1) return null;
  return { first: start, last: name.last };
}

/** The first noun of the phrase that stands for a source, with its kind. */
function headNoun(scan: Scan, first: number, last: number) {
  for (let i = first; i < last; i++) {
    const role = roleOf(scan.tokens[i]!.word, scan.lexicon);
    if (role) return { role, kind: role.kind };
  }
  return null;
}

function lastGivenName({ tokens, lexicon }: Scan, { first, last }: Range): number {
  for (let i = last - 1; i >= first; i--) if (givenNameOf(tokens[i]!.word, lexicon)) return i;
  return -1;
}

/** True for a name that stands in quotation marks. */
export const isMarked = ({ kind, start, end, word }: Token): boolean =>
  kind === 'word' && end - start > word.length + 1;

const hasParticle = ({ tokens, lexicon }: Scan, first: number, last: number): boolean =>
  tokens.slice(first, last).some((token) => (bitsOf(token, lexicon) & WORD.particle) !== 0);

function isPossessor({ tokens, lexicon }: Scan, i: number): boolean {
  const { word, caps } = tokens[i]!;
  if (caps) return true;
  if (isMarked(tokens[i]!)) return false;
  if (lexicon.surnameEndings.some((ending) => word.endsWith(ending))) return false;
  return lexicon.possessorEndings.some((ending) => word.endsWith(ending));
}
