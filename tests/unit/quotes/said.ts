import { speaks } from '../../../utils/brief/lexicon.ts';
import { findVoices } from '../../../utils/brief/voices.ts';
import type { Pack } from '../../../utils/languages/pack.ts';
import { splitSentences } from '../../../utils/sentences/split.ts';
import type { Block } from '../../../utils/text/block.ts';
import { type Span, slice } from '../../../utils/text/span.ts';

export interface SaidHere {
  words: string;
  cue: string | null;
  mention: string | null;
  speaker: string | null;
  medium: string | null;
}

/** The statements of a text whose paragraphs are parted by line breaks, with their words instead of offsets. */
export function said(text: string, pack: Pack): SaidHere[] {
  if (!speaks(pack)) throw new Error(`${pack.tag} has no voices`);
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g))
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + match[0].length });
  const sentences = splitSentences(text, blocks, pack.sentences, pack.tag);
  const { statements, sources } = findVoices(
    { text, blocks, sentences, links: [], site: '', title: '' },
    pack,
  );
  const words = (span: Span | null) => (span ? slice(text, span) : null);
  const named = (id: string | null) => sources.find((source) => source.id === id)?.name ?? null;
  return statements.map((statement) => ({
    words: slice(text, statement),
    cue: words(statement.cue),
    mention: words(statement.mention),
    speaker: named(statement.speaker),
    medium: named(statement.medium),
  }));
}
