import type { TextLink } from '../text/article.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import type { Source, SourceId, SourceKind } from '../text/source.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';
import type { Token } from '../text/token.ts';
import { lookAhead } from './ahead.ts';
import { markAnonymous } from './anonymity.ts';
import { appositions } from './appositions.ts';
import { carryMedium, carryOver } from './carry-over.ts';
import { documentLinks } from './documents.ts';
import { type Entity, namedEntities, note } from './entities.ts';
import { Memory } from './memory.ts';
import { outletOf } from './names.ts';
import { rolesBehind } from './roles-behind.ts';

/** A subject that is left out, as far as its verb shows it. */
type Dropped = 'masculine' | 'feminine' | 'plural' | 'either';

/** A statement whose speaker is known only by the words that name it. */
export interface Unresolved extends Omit<Statement, 'speaker' | 'medium'> {
  head: Mention | null;
  medium: Mention | null;
  block: number;
  dropped?: Dropped | null;
  beside?: boolean;
  open: boolean;
  dash?: boolean;
  about?: Mention | null;
}

export interface ResolveInput {
  text: string;
  links: TextLink[];
  site: string;
  units: { block: number; tokens: Token[]; from: number; to: number; mentions: Mention[] }[];
  attributions: Unresolved[];
  lexicon: Lexicon;
}

/** Who each mention stands for: one source an entity, and statements that point to them. */
export function resolve(input: ResolveInput): { statements: Statement[]; sources: Source[] } {
  const { text, units, attributions, lexicon } = input;
  const entities = namedEntities(
    text,
    units.flatMap((unit) => unit.mentions),
    lexicon,
  );
  for (const [role, name] of appositions(units, lexicon.titlesBehind)) {
    const entity = entities.get(name);
    if (!entity) continue;
    entities.set(role, entity);
    note(text, entity, { ...role, kind: name.kind ?? role.kind });
  }
  for (const { name, role, words } of rolesBehind(units, lexicon)) {
    const entity = entities.get(name);
    if (!entity || entities.has(role)) continue;
    entities.set(role, entity);
    note(text, entity, { ...role, role: words });
  }
  // What is told something and is no person by its words is a medium, and so nobody whom "he" may mean.
  for (const { medium } of attributions) {
    const entity = medium ? entities.get(medium) : null;
    if (entity?.kind === null && !entity.gender) entity.kind = 'outlet';
  }
  const memory = new Memory(text, lexicon, entities);
  const speakers = new Map<Unresolved, Entity | null>();
  const media = new Map<Unresolved, Entity | null>();
  const mediaHeads = new Set(attributions.flatMap((a) => (a.medium ? [a.medium] : [])));
  const heads = Map.groupBy(
    attributions.filter((a) => a.head),
    (a) => a.head!,
  );

  // In the order of the text: each mention is remembered, each attribution looked up where its speaker is named.
  const events = [
    ...units.flatMap((unit) =>
      unit.mentions.map((mention) => ({
        at: mention.start,
        block: unit.block,
        mention,
        open: null as Unresolved | null,
      })),
    ),
    ...attributions
      .filter((a) => !a.head)
      .map((open) => ({
        at: (open.dropped ? open.cue : null)?.start ?? open.start,
        block: open.block,
        mention: null as Mention | null,
        open,
      })),
  ].sort((a, b) => a.at - b.at);
  for (const { mention, open, block } of events) {
    if (mention) {
      const speaks = heads.get(mention);
      const spoken = mention.pronoun ? speaks?.find(({ why }) => why === 'according to') : undefined;
      memory.bar(spoken ?? null);
      const told = mediaHeads.has(mention) ? entities.get(mention) : undefined;
      if (told?.kind === 'organization' && isMarkedName(text, mention)) told.kind = 'outlet';
      const entity = memory.meet(
        mention,
        block,
        speaks !== undefined,
        mediaHeads.has(mention),
        speaks?.[0]?.mention,
      );
      for (const attribution of speaks ?? []) speakers.set(attribution, entity);
    } else if (open) speakers.set(open, open.dropped ? memory.dropped(open.dropped, block) : null);
  }
  lookAhead(input, speakers, (mention) => memory.entityOf(mention));
  for (const attribution of attributions) {
    const medium = attribution.medium ? memory.entityOf(attribution.medium) : null;
    const marked = attribution.medium !== null && isMarkedName(text, attribution.medium);
    if (medium && (isMedium(medium) || (marked && medium.kind === 'organization'))) {
      medium.kind = 'outlet';
      media.set(attribution, medium);
    }
  }
  markAnonymous(text, units, memory, lexicon);
  carryOver(input, speakers, memory);
  carryMedium(attributions, speakers, media);
  const ids = new Map<Entity, SourceId>();
  documentLinks(input, entities, memory);
  return publish(input, speakers, media, ids, memory);
}

/** A company's name in quotation marks may be a newspaper's too. */
const isMarkedName = (text: string, { name }: Mention): boolean =>
  /[«„“"]/.test(text[name?.start ?? -1] ?? '');

/** What people speak to is a medium, unless the text tells that it is a person or some other body. */
const isMedium = ({ kind, name, gender }: Entity): boolean =>
  kind === 'outlet' || (kind === null && !gender) || (kind === 'organization' && /^\p{Lu}{3,6}$/u.test(name));

function publish(
  input: ResolveInput,
  speakers: Map<Unresolved, Entity | null>,
  media: Map<Unresolved, Entity | null>,
  ids: Map<Entity, SourceId>,
  memory: Memory,
) {
  const { text, attributions } = input;
  const idOf = (entity: Entity | null | undefined): SourceId | null => {
    if (!entity) return null;
    if (!ids.has(entity)) ids.set(entity, `s${ids.size + 1}`);
    return ids.get(entity)!;
  };
  const statements: Statement[] = attributions.map((attribution) => ({
    kind: attribution.kind,
    start: attribution.start,
    end: attribution.end,
    spans: attribution.spans,
    cue: attribution.cue,
    mention: attribution.mention,
    speaker: idOf(speakers.get(attribution)),
    medium: idOf(media.get(attribution)),
    why: attribution.why,
  }));
  for (const entity of [...ids.keys()]) {
    idOf(entity.by);
    idOf(entity.via);
  }
  const shares = wordShares(text, statements);
  const sources = [...ids].map(([entity, id]) => source(input, entity, id, idOf, memory));
  sources.sort((a, b) => (shares.get(b.id) ?? 0) - (shares.get(a.id) ?? 0));
  return { statements, sources };
}

function wordShares(text: string, statements: Statement[]): Map<SourceId, number> {
  const shares = new Map<SourceId, number>();
  for (const { speaker, spans, kind } of statements) {
    if (!speaker || kind === 'declined') continue;
    const words = spans.reduce((sum, span) => sum + slice(text, span).split(/\s+/).length, 0);
    shares.set(speaker, (shares.get(speaker) ?? 0) + words);
  }
  return shares;
}

function source(
  input: ResolveInput,
  entity: Entity,
  id: SourceId,
  idOf: (e: Entity | null) => SourceId | null,
  memory: Memory,
): Source {
  const kind = memory.kindOf(entity);
  return {
    id,
    name: entity.name,
    kind,
    role: roleOf(input.text, entity),
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
    mentions: entity.mentions,
    url: urlOf(input, entity, kind),
    by: idOf(entity.by),
    via: idOf(entity.via),
    reason: entity.reason,
  };
}

/** The fullest wording of what the source is. */
function roleOf(text: string, { roles, name }: Entity): string | null {
  let best: Span | null = null;
  for (const role of roles) if (!best || role.end - role.start > best.end - best.start) best = role;
  const role = best ? slice(text, best) : null;
  return role === name ? null : role;
}

/** A link at a mention; an outlet also owns the links to its own site. */
function urlOf({ links, text }: ResolveInput, entity: Entity, kind: SourceKind): string | null {
  const outlet = kind === 'outlet' ? outletOf(entity.name) : null;
  for (const link of links) {
    if (outlet?.domain && ownSite(hostOf(link.url), outlet.domain)) return link.url;
    if (
      slice(text, link).length < 60 &&
      entity.mentions.some((mention) => contains(link, mention) || contains(mention, link))
    )
      return link.url;
  }
  return null;
}

/** The host of an address, without a URL parser, which the pure ring has not. */
const hostOf = (url: string): string | null =>
  /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;

const ownSite = (host: string | null, domain: string): boolean =>
  host === domain || (host?.endsWith(`.${domain}`) ?? false);
