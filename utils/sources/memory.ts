import { type Gender, type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { SourceKind } from '../text/source.ts';
import { type Span, slice } from '../text/span.ts';
import { fold } from '../text/token.ts';
import { type Entity, newEntity, note } from './entities.ts';
import { nameWords } from './names.ts';
import { agrees, fitsRole, isAnother, isPart, sameStem } from './same-noun.ts';
import { Silent } from './silent.ts';

interface Met {
  entity: Entity;
  block: number;
  speaks: boolean;
  /** Named behind a preposition, and so not who the sentence is about. */
  oblique: boolean;
}

/** How many paragraphs back a pronoun or a role noun may reach. */
const REACH = 3;
const PEOPLE: (SourceKind | null)[] = ['person', 'anonymous', null];

/** Who has been named so far, the last one last; tells whom a pronoun or a role noun means. */
export class Memory {
  #met: Met[] = [];
  #byMention = new Map<Mention, Entity | null>();
  #byName = new Map<string, Entity>();
  #documents = new Map<string, Entity>();
  #silent: Silent;
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
      if (silent) return silent;
    }
    if (entity && !named && mention.form === 'role' && (speaks || told || entity.unnamed))
      this.#alias(entity, mention);
    if (entity && mention.pronoun && (mention.gender || mention.pronoun === 'common')) {
      entity.kind ??= 'person';
      entity.gender ??= mention.gender;
    }
    this.#byMention.set(mention, entity);
    if (entity) this.#met.push({ entity, block, speaks, oblique: this.isOblique(mention.start) });
    return entity;
  }

  /** True where a preposition leads what begins at `start`. */
  isOblique(start: number): boolean {
    const before = /(\p{L}+)\s+$/u.exec(this.#text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
    return ((this.#lexicon.classes.get(fold(before)) ?? 0) & WORD.preposition) > 0;
  }

  /** "Företaget" is one more word for the company. */
  #alias(entity: Entity, mention: Mention) {
    const words = slice(this.#text, mention);
    const self = entity.name === words || entity.aliases.has(words);
    const standIn = this.#lexicon.standIns.has(mention.noun ?? nameWords(words).at(-1) ?? '');
    note(this.#text, entity, { ...mention, role: self || standIn ? null : mention.role });
    if (!self) entity.aliases.add(words);
  }

  entityOf(mention: Mention): Entity | null {
    return this.#byMention.get(mention) ?? this.#named.get(mention) ?? null;
  }

  kindOf(entity: Entity): SourceKind {
    if (entity.kind) return entity.kind;
    return entity.words.length > 1 ? 'person' : 'organization';
  }

  #recent(
    block: number,
    fits: (entity: Entity, spoke: boolean, oblique: boolean) => boolean,
    reach: number = REACH,
  ): Entity | null {
    for (let i = this.#met.length - 1; i >= 0 && this.#met.length - i <= 60; i--) {
      const met = this.#met[i]!;
      if (block - met.block > reach) return null;
      if (fits(met.entity, met.speaks, met.oblique)) return met.entity;
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
    if (pronoun === 'neuter')
      return this.#recent(
        block,
        (e) => e.kind === 'organization' || e.kind === 'document' || e.kind === 'outlet',
      );
    // "hen": where "he" and "she" are told apart, one whose gender is not known.
    const unknown = pronoun === 'common' && this.#lexicon.gendered;
    const fits = (e: Entity) =>
      PEOPLE.includes(e.kind) && !this.#isPlace(e) && !(e.gender && gender && e.gender !== gender);
    // "Ann Lee, who lives on Mill Lane": whom the sentence is about goes before what stands behind a preposition, and
    // somebody with a full name before a single word, which may be a place or a ship.
    const isPerson = (e: Entity, spoke: boolean, oblique: boolean) =>
      spoke || (!oblique && (e.kind === 'person' || e.gender !== null || e.words.length > 1));
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
    if (entity) this.#met.push({ entity, block, speaks: true, oblique: false });
    return entity;
  }

  /** "Pasażerka, która", "Llevamos dos años": a word of no kind, before no verb, whose capital may be the sentence's. */
  #onlyOpens({ kind, mentions: [first, ...more] }: Entity): boolean {
    if (kind !== null || !first || more.length > 0) return false;
    const before = this.#text.slice(Math.max(0, first.start - 4), first.start);
    const next = /^\s+(\p{L}+)/u.exec(this.#text.slice(first.end, first.end + 16))?.[1] ?? '';
    const bits = this.#lexicon.classes.get(fold(next)) ?? 0;
    // Where a subject may be left out, a verb behind it tells nothing: "Avisamos há dois anos".
    const verb = this.#lexicon.proDrop ? 0 : WORD.verb | WORD.auxiliary | WORD.cue;
    return !(bits & verb) && /(?:^|[.!?…:"“”„«»–—-]\s*|\n\s*)$/u.test(before);
  }

  /** "в Новой Гавани": what is only ever somewhere is no person. */
  #isPlace({ kind, mentions }: Entity): boolean {
    const { within } = this.#lexicon;
    if (kind !== null || within.size === 0) return false;
    return mentions.every(({ start }) => {
      const before = this.#text.slice(Math.max(0, start - 12), start);
      return within.has(fold(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? ''));
    });
  }

  /** "Företaget", "the minister", "a source": somebody named before, or somebody new. */
  #role(mention: Mention, block: number, speaks: boolean, whole: Span | null): Entity | null {
    const { owned, words } = this.#ownWords(mention, whole);
    const apart = this.#isHeadOf(mention);
    const noun =
      mention.noun ??
      nameWords(mention.role ? slice(this.#text, mention.role) : slice(this.#text, mention)).at(-1) ??
      '';
    const first = this.#lexicon.classes.get(fold(words.split(/\s/)[0]!)) ?? 0;
    const definite = !(first & WORD.indefinite) && !mention.plural;
    const bare = words.split(/\s+/).length <= (first & WORD.determiner ? 2 : 1);
    if (mention.kind === 'document' && !mention.plural) {
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
      const same = owned ? null : this.#recentNoun(noun, kind, mention, apart);
      if (same) return same;
      const silent =
        owned || apart || kind === 'organization' || kind === 'outlet'
          ? null
          : this.#silent.take(noun, mention);
      if (silent) return silent;
      // What the text itself calls by another noun is not meant.
      const last = this.#recent(
        block,
        (e) => !e.unnamed && fitsRole(e, kind, mention, this.#lexicon) && !this.#onlyOpens(e),
      );
      // "foreldreutvalet" says more than "utvalet": it is no word for just any body.
      const general = this.#lexicon.roles.has(noun) && !mention.unique;
      if (last && bare && !owned && general && kind !== 'person') return last;
    }
    const known = this.#byName.get(fold(words));
    if (known) return known;
    const { standIns } = this.#lexicon;
    const title = mention.role ? fold(slice(this.#text, mention.role)) : '';
    if (definite && !owned && ((bare && standIns.has(noun)) || standIns.has(title))) {
      const named = this.#recent(
        block,
        (e) => e.kind === 'person' && e.words.length > 1 && fitsRole(e, 'person', mention, this.#lexicon),
      );
      if (named) return named;
    }
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

  /** "le ministère de l'Industrie": the words of a role and of whose it is, up to a comma; `whole` is the phrase it heads. */
  #ownWords(mention: Mention, whole: Span | null): { owned: boolean; words: string } {
    const plain = slice(this.#text, mention);
    const { fullClauses, nounChains, documentBy } = this.#lexicon;
    if (!fullClauses || nounChains || mention.kind === 'document') return { owned: false, words: plain };
    const next = /^\s+(\p{L}+['’]?)/u.exec(this.#text.slice(mention.end, mention.end + 12))?.[1];
    if (!next || !documentBy.has(fold(next))) return { owned: false, words: plain };
    if (!whole || whole.start !== mention.start) return { owned: true, words: plain };
    return { owned: true, words: slice(this.#text, whole).split(/,|\s(?:qui|que|che)\s/)[0]! };
  }

  /** "formanden for udvalget": whose chair it is shows that it is no "gruppeformand". */
  #isHeadOf({ end }: Mention): boolean {
    const next = /^\s+(\p{L}+)/u.exec(this.#text.slice(end, end + 12))?.[1];
    return next !== undefined && this.#lexicon.headOf.has(fold(next));
  }

  #recentNoun(noun: string, kind: SourceKind, mention: Mention, apart: boolean): Entity | null {
    for (let i = this.#met.length - 1; i >= Math.max(0, this.#met.length - 200); i--) {
      const { entity } = this.#met[i]!;
      if ((entity.kind ?? kind) !== kind) continue;
      if (mention.gender && entity.gender && mention.gender !== entity.gender) continue;
      if (isAnother(this.#text, mention, entity, this.#lexicon)) continue;
      // "Český statistický úřad" is "úřad" too.
      if (
        kind === 'organization' &&
        this.#lexicon.nounChains &&
        entity.words.length > 1 &&
        entity.words.includes(noun)
      )
        return entity;
      for (const known of entity.nouns)
        if (
          agrees(known, noun, mention.gender, entity.gender, this.#lexicon) &&
          (known === noun || sameStem(known, noun) || (!apart && isPart(known, noun, this.#lexicon)))
        )
          return entity;
    }
    return null;
  }
}
