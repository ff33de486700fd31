import type { Gender, Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { SourceKind } from '../text/source.ts';
import { slice } from '../text/span.ts';
import type { Entity } from './entities.ts';
import { nameWords } from './names.ts';

/** "pm" and "pm:et", "minister" and "ministern", "företaget" and "e-handelföretag". */
export function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (long.startsWith(short) && long.length - short.length <= 3) return true;
  return short.length >= 6 && (long.endsWith(short) || long.slice(0, -2).endsWith(short.slice(0, -2)));
}

/** "justitsminister" and "ministeren": the last part of the one, and the other with its article. */
export const isPart = (whole: string, noun: string, { definiteEndings, roles }: Lexicon): boolean =>
  definiteEndings.some((ending) => {
    const bare = noun.slice(0, -ending.length);
    return noun.endsWith(ending) && bare.length > 3 && whole.endsWith(bare) && roles.has(bare);
  });

/** "Gov. Ann Lee" is the governor. */
export const isAbbreviated = (title: string, noun: string, { titles }: Lexicon): boolean =>
  title.length > 2 && title.length < noun.length && titles.has(title) && noun.startsWith(title);

/** "ministr" and "ministryně" are not the same one, though nothing else tells the first one's gender. */
export const agrees = (
  known: string,
  noun: string,
  gender: Gender | null,
  other: Gender | null,
  { roles }: Lexicon,
): boolean =>
  known === noun || !gender || other === gender || !roles.has(known) || roles.get(known)?.gender === gender;

/** Letters by which two words for what somebody is are taken for the same in other cases. */
const STEM = 4;

/**
 * "americké ministerstvo zahraničí" is not "libanonské ministerstvo zdravotnictví": where what describes the noun stands
 * beside it, two that share no word of it are not the same.
 */
export function isAnother(text: string, mention: Mention, entity: Entity, lexicon: Lexicon): boolean {
  if (isOwned(text, mention, lexicon)) return !sharesOwner(text, mention, entity);
  if (lexicon.bareNames) return hasOtherOwner(text, mention, entity, lexicon);
  if (!lexicon.nounChains || !lexicon.freeOrder) return false;
  const describes = (words: string[]) =>
    words.filter(
      (word) =>
        word.length > 2 &&
        !(lexicon.classes.get(word) ?? 0) &&
        !entity.nouns.has(word) &&
        word !== mention.noun,
    );
  const here = describes(nameWords(slice(text, mention)));
  if (here.length === 0) return false;
  const own = entity.unnamed || entity.kind !== 'person' ? [entity.name] : [];
  const there = describes([...own, ...entity.roles.map((role) => slice(text, role))].flatMap(nameWords));
  return (
    there.length > 0 &&
    !here.some((word) => there.some((other) => other.slice(0, STEM) === word.slice(0, STEM)))
  );
}

/** "Lee’s team" is not "Holm’s team", nor "the Holm campaign" Lee’s. */
function hasOtherOwner(text: string, mention: Mention, entity: Entity, { classes, roles }: Lexicon): boolean {
  const owner = ownerIn(slice(text, mention));
  if (!owner || mention.kind === 'document') return false;
  const own = entity.unnamed || entity.kind !== 'person' ? [entity.name] : [];
  const there = [...own, ...entity.mentions.map((span) => slice(text, span))].flatMap((words) =>
    nameWords(words).map((word) => word.replace(/['’]s?$/u, '')),
  );
  const others = there.filter((word) => !classes.get(word) && !roles.has(word));
  return others.length > 0 && !others.includes(owner);
}

/** "lee" of "Ann Lee’s team". */
const ownerIn = (words: string): string | null =>
  /(\p{Lu}[\p{L}-]*)(?:['’]s|(?<=s)['’])\s+\p{Ll}/u.exec(words)?.[1]?.toLowerCase() ?? null;

/** "Torpas tränare", "USA:s president": a name's genitive before the noun, where it is written with a letter. */
function isOwned(text: string, { form, start, end }: Mention, lexicon: Lexicon): boolean {
  const [owner, noun] = text.slice(start, end).split(/\s+/);
  if (form !== 'role' || !noun || !/^\p{Lu}/u.test(owner!) || !lexicon.genitives.includes('s')) return false;
  if (!owner!.endsWith('s')) return false;
  // "Skolans rektor": where it opens the sentence, the article shows that the capital is the sentence's.
  const opens = /(?:^|[.!?…:"“”„«»–—-]\s*|\n\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
  const stem = owner!.replace(/[:’']?s$/u, '');
  return !(opens && lexicon.definiteEndings.some((ending) => stem.endsWith(ending)));
}

function sharesOwner(text: string, { start, end }: Mention, { name, roles, unnamed }: Entity): boolean {
  const [owner] = nameWords(text.slice(start, end));
  const known = [...(unnamed ? [name] : []), ...roles.map((role) => slice(text, role))].flatMap(nameWords);
  return known.includes(owner!);
}

/** "universitetet" for "Åbo universitet", "förbundet" for "Husägarnas Riksförbund": the name ends in the noun. */
export function endsInNoun({ kind, words }: Entity, noun: string, lexicon: Lexicon): boolean {
  const last = words.at(-1) ?? '';
  if (kind !== 'organization' || !(lexicon.compounds || lexicon.bareNames)) return false;
  // "Police Federation" is "the federation", and so is "Federation of Lords".
  if (lexicon.bareNames)
    return (
      words.length > 1 &&
      (last === noun ||
        (words.findIndex((word) => lexicon.bodyParticles.has(word)) === words.indexOf(noun) + 1 &&
          words.includes(noun)))
    );
  return last === noun || sameStem(last, noun) || isPart(last, noun, lexicon);
}

/** "myndigheten" is no school: a body that goes by its own noun goes by no other. */
const hasOwnNoun = ({ words }: Entity, { roles, compounds }: Lexicon): boolean =>
  compounds && words.length > 1 && (roles.get(words.at(-1)!)?.unique ?? false);

/** True where a noun of this kind may stand for the entity. */
export const fitsRole = (entity: Entity, kind: SourceKind, mention: Mention, lexicon: Lexicon): boolean =>
  !(kind === 'organization' && hasOwnNoun(entity, lexicon)) &&
  // «Лунная ночь на Днепре»: a title in quotation marks is no body.
  !(lexicon.quotedNames && kind === 'organization' && /\s\p{Ll}{2,}/u.test(entity.name)) &&
  (entity.kind === kind ||
    (entity.kind === null &&
      // "по Московской области": an adjective's capital is that of a place.
      !(
        lexicon.freeOrder && lexicon.adjectiveEndings.some((ending) => entity.words.at(-1)?.endsWith(ending))
      ) &&
      kind === 'organization' &&
      entity.words.length === 1 &&
      entity.name.length > 1)) &&
  !(mention.gender && entity.gender && mention.gender !== entity.gender);
