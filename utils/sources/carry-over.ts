import type { Mention } from '../text/mention.ts';
import type { Span } from '../text/span.ts';
import type { Entity } from './entities.ts';
import type { Memory } from './memory.ts';
import { namedBefore } from './named-before.ts';
import type { ResolveInput, Unresolved } from './resolve.ts';

type Speakers = Map<Unresolved, Entity | null>;

/** How many paragraphs back the one who is interviewed may have spoken. */
const REACH = 3;

/** Between speech of one who answers, what only asks is the interviewer's. */
const asks = (text: string, { start, end }: Span): boolean =>
  /\?[\s"”»]*$/.test(text.slice(start, end + 1)) && end - start < 200;

/**
 * Speech that nothing attributes is theirs whom the sentence before it in its paragraph is about, else goes on from
 * the speech before it, in the same or the next paragraph.
 */
export function carryOver(input: ResolveInput, speakers: Speakers, memory: Memory) {
  const { text, attributions } = input;
  const entityOf = (mention: Mention) => memory.entityOf(mention);
  let last: Unresolved | null = null;
  let voice: Unresolved | null = null;
  for (const attribution of attributions) {
    if (attribution.kind === 'declined') continue;
    if (attribution.open && asks(text, attribution) && attribution.spans.length === 1) {
      if (last) last.block = Math.max(last.block, attribution.block);
      continue;
    }
    if (attribution.open && !attribution.head && !attribution.beside) {
      const narrated = attribution.about !== undefined;
      const spoken: Unresolved | null = goesOn(text, attribution, last) ? last : null;
      const inSpeech = spoken?.block === attribution.block && Boolean(speakers.get(spoken));
      const from: Unresolved | Mention | null = narrated
        ? behindNarration(attribution, last, voice, speakers, entityOf)
        : ((inSpeech || attribution.kind !== 'direct' ? null : namedBefore(input, attribution, memory)) ??
          spoken);
      const speaker = from && ('head' in from ? speakers.get(from) : entityOf(from));
      if (speaker) {
        speakers.set(attribution, speaker);
        attribution.mention = 'head' in from ? from.mention : { start: from.start, end: from.end };
        attribution.why = 'head' in from ? 'carried over' : 'named just before';
      }
    }
    last = attribution;
    if (attribution.dash) voice = attribution;
  }
}

function goesOn(text: string, { block, start }: Unresolved, last: Unresolved | null): boolean {
  const apart = last ? block - last.block : Number.POSITIVE_INFINITY;
  // In an interview the question stands between two answers.
  return apart <= 1 || (apart === 2 && /\?\s*["“”„«»–—-]*\s*$/.test(text.slice(last!.end, start)));
}

/**
 * Speech after a dash behind a paragraph that is none: it is that person's whom the paragraph is about, where it names
 * one or where that one has spoken; else it goes on from who speaks in that paragraph, or from the speech before it.
 */
function behindNarration(
  attribution: Unresolved,
  last: Unresolved | null,
  voice: Unresolved | null,
  speakers: Speakers,
  entityOf: (mention: Mention) => Entity | null,
): Unresolved | Mention | null {
  const { about, block } = attribution;
  const near = voice && block - voice.block <= REACH && isPerson(speakers.get(voice)) ? voice : null;
  const said = last && block - last.block <= 1 ? last : null;
  // What somebody has written elsewhere is cited; the speech is of the one who is spoken with.
  const person = about ? entityOf(about) : null;
  const cited = said?.medium && !said.dash && (!about || person === speakers.get(said));
  if (cited && near && near.medium !== said.medium) return near;
  if (about) {
    if (!person) return null;
    const named = about.form === 'name' && isPerson(person);
    return named || [...speakers.values()].includes(person) ? about : null;
  }
  if (said) return isPerson(speakers.get(said)) ? said : near;
  return near && block - near.block <= 2 && last === near ? near : null;
}

const isPerson = (entity: Entity | null | undefined): boolean =>
  entity?.kind === 'person' ||
  entity?.kind === 'anonymous' ||
  (entity?.kind === null && (entity.words.length > 1 || entity.gender !== null));

/** Who has just spoken to a medium goes on speaking to it. */
export function carryMedium(
  attributions: Unresolved[],
  speakers: Speakers,
  media: Map<Unresolved, Entity | null>,
) {
  let last: Unresolved | null = null;
  for (const attribution of attributions) {
    const speaker = speakers.get(attribution) ?? null;
    if (last && speaker && attribution.kind !== 'declined' && !media.get(attribution)) {
      const medium = media.get(last);
      const on = attribution.why === 'carried over' || attribution.block - last.block <= 1;
      if (medium && speakers.get(last) === speaker && on) media.set(attribution, medium);
    }
    if (attribution.kind !== 'declined') last = attribution;
  }
}
