import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { SourceKind } from '../text/source.ts';
import type { Entity } from './entities.ts';
import { agrees, endsInNoun, isAbbreviated, isAnother, isPart, sameStem } from './same-noun.ts';

/** A noun that stands for somebody; `apart` where it says whose it is, and so is no short form. */
interface Named {
  noun: string;
  kind: SourceKind;
  mention: Mention;
  apart: boolean;
}

/** The last of those met, the last one last, whom the text has called by this noun or by a longer form of it. */
export function knownByNoun(
  met: Entity[],
  { noun, kind, mention, apart }: Named,
  text: string,
  lexicon: Lexicon,
): Entity | null {
  const isOf = (entity: Entity): boolean => {
    if ((entity.kind ?? kind) !== kind) return false;
    if (mention.gender && entity.gender && mention.gender !== entity.gender) return false;
    if (isAnother(text, mention, entity, lexicon)) return false;
    // "Český statistický úřad" is "úřad" too.
    const isWord = lexicon.nounChains && entity.words.length > 1 && entity.words.includes(noun);
    if (kind === 'organization' && (isWord || endsInNoun(entity, noun, lexicon))) return true;
    return [...entity.nouns].some(
      (known) =>
        agrees(known, noun, mention.gender, entity.gender, lexicon) &&
        (known === noun ||
          sameStem(known, noun) ||
          isAbbreviated(known, noun, lexicon) ||
          (!apart && isPart(known, noun, lexicon))),
    );
  };
  return met.findLast(isOf) ?? null;
}
