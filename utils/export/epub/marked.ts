import type { PlacedHighlight } from '../../text/highlight.ts';
import { escapeXml } from '../escape.ts';
import type { Words } from '../sections.ts';

/** The id under which a chapter lists a highlight. */
export const listedAs = (index: number): string => `highlight-${index + 1}`;

/**
 * Words of the text as XHTML, with what the reader has marked of them, and after words with a note the way to it. Where
 * marks overlap, the one that begins first has the words. `placed`: all, in the order of the text.
 */
export function markedWords({ words, start }: Words, placed: PlacedHighlight[]): string {
  const end = start + words.length;
  const part = (from: number, to: number) =>
    escapeXml(words.slice(from - start, to - start)).replaceAll('\n', '<br/>');
  let at = start;
  let markup = '';
  for (const [index, { highlight, span }] of placed.entries()) {
    if (!span || span.end <= at || span.start >= end) continue;
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    markup += `${part(at, from)}<mark class="${highlight.colour}">${part(from, to)}</mark>`;
    // Where the marked words go on in the next paragraph, the way to the note stands behind the last of them.
    if (highlight.note && span.end <= end)
      markup += `<a epub:type="noteref" role="doc-noteref" href="#${listedAs(index)}">*</a>`;
    at = to;
  }
  return markup + part(at, end);
}

/** What the reader has marked, with its notes, in the order of the text. */
export const listOfMarked = (placed: PlacedHighlight[]): string =>
  placed
    .map(
      ({ highlight: { exact, colour, note } }, index) =>
        `<div id="${listedAs(index)}"><blockquote><p><mark class="${colour}">${escapeXml(exact)}</mark></p></blockquote>${note && `<p>${escapeXml(note)}</p>`}</div>`,
    )
    .join('\n');
