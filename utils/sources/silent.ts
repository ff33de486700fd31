import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { slice } from '../text/span.ts';
import { fold } from '../text/token.ts';
import { type Entity, newEntity } from './entities.ts';
import { nameWords } from './names.ts';
import { sameStem } from './same-noun.ts';
import { isGoverned } from './surroundings.ts';

/** Those whom a text brings in without a name, and who have said nothing yet: "En anställd, som vill vara anonym". */
export class Silent {
  #entities: Entity[] = [];
  #text: string;
  #lexicon: Lexicon;

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
  }

  /** The one whom an indefinite role brings in; null where the mention is none. */
  introduce(mention: Mention): Entity | null {
    const { form, kind, plural, genitive, start, end } = mention;
    if (form !== 'role' || plural || genitive || (kind !== 'person' && kind !== 'anonymous')) return null;
    const words = slice(this.#text, mention);
    const { nounChains, freeOrder } = this.#lexicon;
    // "Matka oběti plakala. „…,“ hlesla.": where verbs stand alone, somebody who is described may be their subject.
    const described =
      nounChains &&
      freeOrder &&
      kind === 'person' &&
      /\s/.test(words) &&
      !isGoverned(mention, this.#text, this.#lexicon);
    const first = this.#lexicon.classes.get(fold(words.split(/\s/)[0]!)) ?? 0;
    if (!(first & WORD.indefinite) && !described) return null;
    const entity = newEntity(words);
    Object.assign(entity, { unnamed: true, kind, gender: mention.gender, mentions: [{ start, end }] });
    const noun = mention.noun ?? nameWords(mention.role ? slice(this.#text, mention.role) : words).at(-1);
    if (noun) entity.nouns.add(noun);
    this.#entities.push(entity);
    return entity;
  }

  /** Whom a definite noun means ("den anställde"), the last one that fits; from now on that one has spoken. */
  take(noun: string, { gender }: Mention): Entity | null {
    const at = this.#entities.findLastIndex(
      (entity) =>
        !(gender && entity.gender && gender !== entity.gender) &&
        [...entity.nouns].some((known) => known === noun || sameStem(known, noun)),
    );
    return at < 0 ? null : this.#entities.splice(at, 1)[0]!;
  }
}
