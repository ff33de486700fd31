import { type Gender, type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { SourceKind } from '../text/source.ts';
import { type Span, slice } from '../text/span.ts';
import { fold } from '../text/token.ts';
import { callsAgain } from './calls-again.ts';
import { type Entity, newEntity, note } from './entities.ts';
import { knownByNoun } from './known-by-noun.ts';
import { nameWords } from './names.ts';
import { fitsRole, sameStem } from './same-noun.ts';
import { Silent } from './silent.ts';
import {
  isGoverned,
  isHeadOf,
  isPlace,
  isSomewhere,
  isThing,
  onlyOpens,
  ownedWords,
} from './surroundings.ts';

interface Met {
  entity: Entity;
  block: number;
  speaks: boolean;
  /** Named behind a preposition, and so not who the sentence is about. */
  oblique: boolean;
  at: number;
}

/** How many paragraphs back a pronoun or a role noun may reach. */
const REACH = 3;
/** More mentions back than this, and a noun means nobody any more. */
const LONGEST_MEMORY = 200;
const PEOPLE: (SourceKind | null)[] = ['person', 'anonymous', null];

/** Who has been named so far, the last one last; tells whom a pronoun or a role noun means. */
export class Memory {
  #met: Met[] = [];
  #byMention = new Map<Mention, Entity | null>();
  #byName = new Map<string, Entity>();
  #documents = new Map<string, Entity>();
  #silent: Silent;
  /** Who is spoken of by what is said, and so does not say it. */
  #said = new Set<Entity>();
  #text: string;
  #lexicon: Lexicon;
  #named: Map<Mention, Entity>;

  constructor(text: string, lexicon: Lexicon, named: Map<Mention, Entity>) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#named = named;
    this.#silent = new Silent(text, lexicon);
  }

  /** Takes in the next mention; `speaks` where a statement hangs on it, `told` where one was told to
   * it; `whole` is the phrase that names its speaker. */
  meet(
    mention: Mention,
    block: number,
    speaks: boolean,
    told = false,
    whole: Span | null = null,
  ): Entity | null {
    const named = this.#named.get(mention) ?? null;
    let entity = named;
    if (!entity && mention.pronoun) entity = this.#pronoun(mention, block);
    else if (!entity && (mention.form === 'role' || speaks || told))
      entity = this.#role(mention, block, speaks || told, whole);
    if (!entity && !this.#byName.has(fold(slice(this.#text, mention)))) {
      const silent = this.#silent.introduce(mention);
      if (silent) this.#byMention.set(mention, silent);
      if (silent && this.#lexicon.nounChains)
        this.#met.push({ entity: silent, block, speaks: false, oblique: false, at: mention.start });
      if (silent) return silent;
    }
    if (entity && !named && mention.form === 'role' && (speaks || told || entity.unnamed))
      this.#alias(entity, mention);
    if (entity && mention.pronoun && (mention.gender || mention.pronoun === 'common')) {
      entity.kind ??= 'person';
      entity.gender ??= mention.gender;
    }
    this.#byMention.set(mention, entity);
    if (entity)
      this.#met.push({
        entity,
        block,
        speaks,
        oblique: isGoverned(mention, this.#text, this.#lexicon),
        at: mention.start,
      });
    return entity;
  }

  /** "Företaget" is one more word for the company. */
  #alias(entity: Entity, mention: Mention) {
    const words = slice(this.#text, mention);
    const self = entity.name === words || entity.aliases.has(words);
    const standIn = this.#lexicon.standIns.has(mention.noun ?? nameWords(words).at(-1) ?? '');
    note(this.#text, entity, { ...mention, role: self || standIn ? null : mention.role });
    if (!self) entity.aliases.add(words);
  }

  /** "Herečka podle ní odešla": until it is called again without a span, whom the span names is nobody that a pronoun means. */
  bar(span: Span | null) {
    this.#said.clear();
    if (span)
      for (const { entity, at } of this.#met) if (at >= span.start && at < span.end) this.#said.add(entity);
  }

  entityOf(mention: Mention): Entity | null {
    return this.#byMention.get(mention) ?? this.#named.get(mention) ?? null;
  }

  kindOf(entity: Entity): SourceKind {
    if (entity.kind) return entity.kind;
    return entity.words.length > 1 && !isThing(entity, this.#lexicon) ? 'person' : 'organization';
  }

  #recent(
    block: number,
    fits: (entity: Entity, spoke: boolean, oblique: boolean) => boolean,
    reach: number = REACH,
  ): Entity | null {
    for (let i = this.#met.length - 1; i >= 0 && this.#met.length - i <= 60; i--) {
      const met = this.#met[i]!;
      if (block - met.block > reach) return null;
      if (!this.#said.has(met.entity) && fits(met.entity, met.speaks, met.oblique)) return met.entity;
    }
    return null;
  }

  #pronoun({ pronoun, gender, kind }: Mention, block: number): Entity | null {
    if (pronoun === 'first') return null;
    if (pronoun === 'plural')
      return this.#recent(
        block,
        (e, spoke) =>
          e.plural || e.kind === 'group' || (spoke && (e.kind === 'organization' || e.kind === 'anonymous')),
      );
    // "Píše se v něm": what is read from.
    const read =
      pronoun === 'neuter' && kind === 'document' && this.#recent(block, (e) => e.kind === 'document');
    if (read) return read;
    if (pronoun === 'neuter') {
      const speaksFor = (e: Entity) =>
        e.kind === 'organization' || e.kind === 'document' || e.kind === 'outlet';
      // "the IDF said. A day after the Harbour News investigation, it said": who has spoken here goes first.
      const spoke = this.#lexicon.bareNames
        ? this.#recent(block, (e, spoke) => spoke && speaksFor(e), 0)
        : null;
      return spoke ?? this.#recent(block, speaksFor);
    }
    // "hen": where "he" and "she" are told apart, one whose gender is not known.
    const unknown = pronoun === 'common' && this.#lexicon.gendered;
    const fits = (e: Entity) =>
      PEOPLE.includes(e.kind) &&
      !isPlace(e, this.#text, this.#lexicon) &&
      !isThing(e, this.#lexicon) &&
      !(e.gender && gender && e.gender !== gender);
    // "Ann Lee, who lives on Mill Lane": whom the sentence is about goes before what stands behind a preposition, and
    // somebody with a full name before a single word, which may be a place or a ship.
    const isPerson = (e: Entity, spoke: boolean, oblique: boolean) =>
      (spoke && (e.kind !== null || e.gender !== null || e.words.length > 1)) ||
      (!oblique && (e.kind === 'person' || e.gender !== null || e.words.length > 1));
    // Where order is free, somebody without a name who has just spoken goes before names further up.
    const near = this.#lexicon.freeOrder
      ? this.#recent(block, (e, spoke, oblique) => fits(e) && isPerson(e, spoke, oblique), 0)
      : null;
    if (near) return near;
    const here = unknown
      ? this.#recent(block, (e, spoke) => spoke && fits(e) && !e.gender && e.kind !== null, 0)
      : null;
    if (here) return here;
    return (
      this.#recent(
        block,
        (e, spoke, oblique) => fits(e) && isPerson(e, spoke, oblique) && (spoke || !e.unnamed),
        1,
      ) ??
      this.#recent(
        block,
        (e) =>
          fits(e) && !(e.kind === null && e.words.length === 1 && e.gender === null && e.mentions.length < 2),
      )
    );
  }

  /** Who a verb without a subject means: the last speaker that its form allows, else a person of its gender. */
  dropped(form: Gender | 'plural' | 'either', block: number): Entity | null {
    const fits = (e: Entity) =>
      form === 'plural'
        ? e.plural || e.kind === 'group' || e.kind === 'organization'
        : !e.plural &&
          e.kind !== 'group' &&
          e.kind !== 'document' &&
          (form === 'either' || !e.gender || e.gender === form);
    const speaker = this.#recent(block, (e, spoke) => spoke && fits(e), 1);
    // "The head of X, Ann Lee, denies it. “Rumours,” (she) said": who is named in the same paragraph goes before.
    const here = this.#recent(
      block,
      (e, spoke) => (spoke || (e.kind === 'person' && e.words.length > 1)) && fits(e),
      0,
    );
    const entity =
      here ?? speaker ?? this.#recent(block, (e) => e.kind === 'person' && e.gender !== null && fits(e), 1);
    if (entity) this.#met.push({ entity, block, speaks: true, oblique: false, at: -1 });
    return entity;
  }

  /** "Företaget", "the minister", "a source": somebody named before, or somebody new. */
  #role(mention: Mention, block: number, speaks: boolean, whole: Span | null): Entity | null {
    const { owned, words } = ownedWords(mention, whole, this.#text, this.#lexicon);
    const apart = isHeadOf(mention, this.#text, this.#lexicon);
    const noun =
      mention.noun ??
      nameWords(mention.role ? slice(this.#text, mention.role) : slice(this.#text, mention)).at(-1) ??
      '';
    const first = this.#lexicon.classes.get(fold(words.split(/\s/)[0]!)) ?? 0;
    const definite = !(first & WORD.indefinite) && !mention.plural;
    const bare = words.split(/\s+/).length <= (first & WORD.determiner ? 2 : 1);
    // "libanesischen Angaben", "den Angaben": what somebody tells is no paper that is named again.
    const told = this.#lexicon.accordingToNouns.nouns.has(noun);
    if (mention.kind === 'document' && !mention.plural && !(told && this.#lexicon.capitalNouns)) {
      for (const [key, entity] of this.#documents) if (sameStem(key, noun)) return entity;
    }
    if (
      definite &&
      (mention.kind === 'organization' ||
        mention.kind === 'outlet' ||
        mention.kind === 'person' ||
        mention.kind === 'anonymous')
    ) {
      const kind = mention.kind;
      const recent = this.#met.slice(-LONGEST_MEMORY).map(({ entity }) => entity);
      const same = owned
        ? null
        : knownByNoun(recent, { noun, kind, mention, apart }, this.#text, this.#lexicon);
      if (same) return same;
      // "ведомство", "resort": the last body that spoke, named or not.
      const general = this.#lexicon.roles.has(noun) && !mention.unique;
      if (kind === 'organization' && bare && this.#lexicon.standIns.has(noun)) {
        const body = this.#recent(block, (e, spoke) => e.kind === kind && (spoke || !e.unnamed));
        if (body) return body;
      }
      const silent =
        owned || apart || kind === 'organization' || kind === 'outlet'
          ? null
          : this.#silent.take(noun, mention);
      if (silent) return silent;
      // What the text itself calls by another noun is not meant.
      const last = this.#recent(
        block,
        // "do Sejmu": a body that is only something's place is not meant.
        (e, spoke, oblique) =>
          (spoke || !oblique || !this.#lexicon.freeOrder || kind !== 'organization') &&
          !e.unnamed &&
          !(e.kind === null && e.mentions.some((span) => isSomewhere(span, this.#text, this.#lexicon))) &&
          fitsRole(e, kind, mention, this.#lexicon) &&
          !onlyOpens(e, this.#text, this.#lexicon),
      );
      if (last && bare && !owned && !apart && general && kind !== 'person') return last;
    }
    const known = this.#byName.get(fold(words));
    if (known) return known;
    const { standIns } = this.#lexicon;
    const title = mention.role ? fold(slice(this.#text, mention.role)) : '';
    if (
      definite &&
      !owned &&
      mention.kind !== 'organization' &&
      (speaks || !this.#lexicon.freeOrder) &&
      ((bare && standIns.has(noun)) || standIns.has(title))
    ) {
      const named = this.#recent(
        block,
        (e) =>
          e.kind === 'person' &&
          e.words.length > 1 &&
          !e.unnamed &&
          fitsRole(e, 'person', mention, this.#lexicon),
      );
      if (named) return named;
    }
    const renamed = speaks && definite && !owned && !apart && this.#renamed(mention, block);
    if (renamed) return renamed;
    if (!speaks && mention.kind !== 'document') return null;
    const entity = newEntity(mention.plural ? words : (this.#lexicon.roleBases.get(words) ?? words));
    entity.unnamed = true;
    if (entity.name !== words) entity.aliases.add(words);
    this.#byName.set(fold(words), entity);
    // "en vakt", "keeperen": one who is no noun of the lists is a person; several are a group.
    const one =
      first & WORD.indefinite || this.#lexicon.definiteEndings.some((ending) => noun.endsWith(ending));
    const read = this.#lexicon.textEndings.some((ending) => noun.endsWith(ending));
    entity.kind = mention.kind ?? (read ? 'document' : one ? 'person' : 'group');
    entity.gender = mention.gender;
    entity.plural = mention.plural;
    if (noun) entity.nouns.add(noun);
    if (mention.kind === 'document') this.#documents.set(noun, entity);
    return entity;
  }

  /** "…, sagte Holm. Die Ministerin ergänzte": who has just spoken, if no other person has been named since. */
  #renamed(mention: Mention, block: number): Entity | null {
    const last = this.#met.findLast(({ entity }) => this.kindOf(entity) === 'person');
    const spoke = last?.speaks && block - last.block <= 1 ? last.entity : null;
    return spoke && !spoke.unnamed && callsAgain(this.#text, mention, spoke, this.#lexicon) ? spoke : null;
  }
}
