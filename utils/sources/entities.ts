import { type Gender, type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { SourceKind } from '../text/source.ts';
import { type Span, slice } from '../text/span.ts';
import { baseForm, fromOtherCase } from './base-form.ts';
import { bareName, initials, nameWords, nominative, outletNamed, sameWord, stems } from './names.ts';

/** Somebody or something that the text names, with all the places where it does. */
export interface Entity {
  name: string;
  words: string[];
  kind: SourceKind | null;
  gender: Gender | null;
  plural: boolean;
  /** Whose it is, where its first mention says so: "Norland’s". */
  owner: string | null;
  /** True where the text never names it without an article: "the Harbour Open". */
  articled: boolean;
  roles: Span[];
  aliases: Set<string>;
  mentions: Span[];
  /** Folded head nouns of its roles: "minister". */
  nouns: Set<string>;
  by: Entity | null;
  via: Entity | null;
  /** True where the text has no name for it. */
  unnamed: boolean;
  /** Why it has none, in the article's words. */
  reason: string | null;
}

/** The named entities of a text: full names first, then short forms of them. */
export function namedEntities(text: string, mentions: Mention[], lexicon: Lexicon): Map<Mention, Entity> {
  const byMention = new Map<Mention, Entity>();
  const known = new Index();
  const named = mentions.filter((mention) => mention.name);
  const order = [...named].sort((a, b) => wordCount(text, b) - wordCount(text, a) || a.start - b.start);
  for (const mention of order) {
    const name = bareName(slice(text, mention.name!), lexicon);
    const words = nameWords(name);
    const owner = lexicon.bareNames && mention.kind === 'organization' ? ownerOf(text, mention) : null;
    let entity = findEntity(words, name, mention, known, lexicon, owner);
    if (mention.kind === 'person' && entity) entity.kind ??= 'person';
    if (!entity) {
      const outlet = outletNamed(name, lexicon);
      entity = newEntity(outlet ? outlet.name : name, words);
      if (outlet) entity.kind = 'outlet';
      else if (mention.kind === 'person') entity.kind = 'person';
      if (entity.name !== name) entity.aliases.add(name);
      if (lexicon.bareNames) entity.gender = mention.gender;
      entity.owner = owner;
      // "Norland’s Defense Ministry", where another's has been named.
      if (owner && known.get(`name ${name}`).length > 0) entity.name = `${owner} ${name}`;
      known.add(entity, words, lexicon);
    } else if (fold(name) !== fold(entity.name)) {
      entity.aliases.add(name);
      rename(entity, name, words, lexicon);
    }
    byMention.set(mention, entity);
  }
  for (const mention of named) note(text, byMention.get(mention)!, mention);
  for (const entity of new Set(byMention.values())) inBaseForm(text, entity, lexicon);
  return byMention;
}

/** "Podle Evy Dvořákové": somebody whom the text only names behind prepositions is called by the dictionary form. */
function inBaseForm(text: string, entity: Entity, lexicon: Lexicon) {
  const shown =
    entity.kind === 'person' && entity.gender ? nominativeOf(entity, entity.gender, lexicon) : null;
  if (shown) {
    call(entity, shown);
    return;
  }
  const told = isTold(entity.name, lexicon);
  const gender = entity.kind === 'person' ? entity.gender : told ? 'neutral' : null;
  const name = baseForm(entity.name, gender, lexicon);
  if (name === entity.name) return;
  const full = entity.mentions.filter((mention) => slice(text, mention).endsWith(entity.name));
  if (full.length === 0 || !(told || full.every(({ start }) => isGoverned(text, start, lexicon)))) return;
  call(entity, name);
}

/** Of somebody's full names the one whose given name is no other case's, else that form of it; null where the name is one. */
function nominativeOf({ name, words, aliases }: Entity, gender: Gender, lexicon: Lexicon): string | null {
  const other = fromOtherCase(name, gender, lexicon, aliases);
  if (!other) return null;
  const full = [...aliases].filter((alias) => nameWords(alias).length === words.length);
  return full.find((alias) => fromOtherCase(alias, gender, lexicon, aliases) === null) ?? other;
}

function call(entity: Entity, name: string) {
  entity.aliases.add(entity.name);
  entity.aliases.delete(name);
  entity.name = name;
}

const isGoverned = (text: string, at: number, { classes }: Lexicon): boolean => {
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  return before !== undefined && ((classes.get(fold(before)) ?? 0) & WORD.preposition) !== 0;
};

/** "Lapin Radiolle": a form of those who are told something. */
const isTold = (name: string, { hearerEndings }: Lexicon): boolean =>
  hearerEndings.some((ending) => name.length > ending.length + 2 && name.endsWith(ending));

/** "Мариной Ветровой" is named as "Марина Ветрова" once the text does. */
function rename(entity: Entity, name: string, words: string[], lexicon: Lexicon) {
  if (words.length !== entity.words.length) return;
  const named = isTold(entity.name, lexicon) && !isTold(name, lexicon);
  const better = lexicon.nounChains && nominative(name, lexicon) > nominative(entity.name, lexicon);
  if (!named && !better) return;
  call(entity, name);
  entity.words = words;
}

const fold = (name: string) => name.toLowerCase();
const wordCount = (text: string, mention: Mention) => nameWords(slice(text, mention.name!)).length;

/** More entities than this under one key are not told apart. */
const CROWD = 20;

/** Named entities by the ways in which the text may refer to them. */
class Index {
  #keys = new Map<string, Entity[]>();

  add(entity: Entity, words: string[], lexicon: Lexicon) {
    const full = nameWords(entity.name);
    for (const stem of stems(words.at(-1) ?? '', lexicon)) this.#put(`last ${stem}`, entity);
    this.#put(`last ${full.at(-1)}`, entity);
    this.#put(`first ${words[0]}`, entity);
    this.#put(`name ${entity.name}`, entity);
    if (full.length > 1) this.#put(`initials ${initials(entity.name)}`, entity);
  }

  get(key: string): Entity[] {
    return this.#keys.get(key) ?? [];
  }

  #put(key: string, entity: Entity) {
    const list = this.#keys.get(key) ?? [];
    if (list.length < CROWD && !list.includes(entity)) list.push(entity);
    this.#keys.set(key, list);
  }
}

export function newEntity(name: string, words: string[] = nameWords(name)): Entity {
  return {
    name,
    words,
    kind: null,
    gender: null,
    plural: false,
    owner: null,
    articled: true,
    roles: [],
    aliases: new Set(),
    mentions: [],
    nouns: new Set(),
    by: null,
    via: null,
    unnamed: false,
    reason: null,
  };
}

/** Takes down a mention: its place, its role, and what its words tell of kind and gender. */
export function note(text: string, entity: Entity, mention: Mention) {
  entity.mentions.push({ start: mention.start, end: mention.end });
  // "the singer Ann Lee": the article is the role's.
  if (!mention.name || !mention.determined || mention.role || mention.name.start > mention.start + 5)
    entity.articled = false;
  if (mention.role) {
    entity.roles.push(mention.role);
    const noun = mention.noun ?? nameWords(slice(text, mention.role)).at(-1);
    if (noun) entity.nouns.add(noun);
  }
  if (mention.kind && entity.kind !== 'outlet' && (entity.kind === null || mention.kind === 'person'))
    entity.kind = mention.kind;
  entity.gender ??= mention.gender;
}

function findEntity(
  words: string[],
  name: string,
  mention: Mention,
  known: Index,
  lexicon: Lexicon,
  owner: string | null,
): Entity | null {
  const last = words.at(-1)!;
  const outlet = outletNamed(name, lexicon);
  const candidates = [...known.get(`last ${last}`)];
  for (const ending of [...lexicon.genitives, ...lexicon.nameEndings]) {
    if (last.length > ending.length + 2 && last.endsWith(ending))
      candidates.push(...known.get(`last ${last.slice(0, -ending.length)}`));
  }
  for (const entity of candidates)
    if (isShortOf(words, entity.words, lexicon) && agrees(mention, entity) && ownedAlike(owner, entity))
      return entity;
  if (outlet)
    for (const entity of known.get(`name ${outlet.name}`)) if (entity.kind === 'outlet') return entity;
  if (words.length > 1) return null;
  // "FT" for "Financial Times", "Bernie" for "Bernie Sanders".
  if (name.length > 1 && name === name.toUpperCase()) {
    const [entity] = known.get(`initials ${name}`);
    if (entity) return entity;
  }
  const forms = lexicon.nameEndings.filter(
    (ending) => last.length > ending.length + 2 && last.endsWith(ending),
  );
  const first = [last, ...forms.map((ending) => last.slice(0, -ending.length))]
    .flatMap((form) => known.get(`first ${form}`))
    .filter((entity) => entity.words.length > 1 && entity.kind !== 'outlet');
  // "Xander" for "tränaren Xander Holm": who is known for a person goes by a given name that no list has.
  const given = lexicon.givenNames.has(last) || (first[0]?.kind === 'person' && mention.kind === null);
  if (first.length !== 1) return null;
  // "Sir Keir": a title before a given name alone.
  const titled = lexicon.bareNames && mention.gender !== null && mention.name!.start > mention.start;
  return given || titled ? first[0]! : null;
}

/** "Norland’s" before the name of a ministry. */
const ownerOf = (text: string, { start, name }: Mention): string | null =>
  /(\p{Lu}\S*(?:['’]s|s['’]))\s+$/u.exec(text.slice(start, name!.start))?.[1] ?? null;

/** "Norland’s Defense Ministry" is not "Sudland’s". */
const ownedAlike = (owner: string | null, entity: Entity): boolean =>
  !owner || !entity.owner || owner === entity.owner;

/** "Berg" and "Anna Berg" for "Anna Maria Berg": the words stand in the same order, the last one the same. */
function isShortOf(short: string[], full: string[], lexicon: Lexicon): boolean {
  let at = 0;
  // "Canada" is not the "Royal Bank of Canada".
  const whose = full.findLastIndex((word) => lexicon.bodyParticles.has(word));
  if (whose > 0 && !short.some((word) => full.indexOf(word) < whose && full.includes(word))) return false;
  for (const word of short) {
    while (at < full.length && !sameWord(full[at]!, word, lexicon)) at++;
    if (at === full.length) return false;
    at++;
  }
  return at === full.length;
}

const agrees = (mention: Mention, entity: Entity): boolean =>
  !(mention.gender && entity.gender && mention.gender !== entity.gender) &&
  !(mention.kind === 'person' && entity.kind === 'outlet');
