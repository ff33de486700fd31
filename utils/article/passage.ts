/** Words of an article and what stands around them, by which they are found again in a page. */
export interface Passage {
  words: string;
  before: string;
  after: string;
}

/** A page's text as it is compared, each character with the text node and the offset it is from. */
interface PageIndex {
  text: string;
  nodes: Text[];
  /** For each character of `text`: its node's place in `nodes`, and its offset in that node. */
  node: number[];
  offset: number[];
}

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE', 'OPTION']);
const DASHES = /[\u2010-\u2015\u2212]/;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032]/;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/;
const DROPPED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Enough of the beginning and the end to know a passage whose middle has changed. */
const EDGE = 32;
const MOST_CHARACTERS = 4_000_000;

/** One character as it is compared: white space and soft hyphens are nothing, quotes and dashes alike. */
function foldCharacter(character: string): string {
  if (character < '\u0080' && character > ' ') return character;
  if (DROPPED.test(character)) return '';
  if (DASHES.test(character)) return '-';
  if (SINGLE_QUOTES.test(character)) return "'";
  return DOUBLE_QUOTES.test(character) ? '"' : character;
}

const fold = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => foldCharacter(text[i]!)).join('');

/**
 * Finds a passage in a page: as it is, else by its beginning and end. Of several places the one whose
 * surroundings fit best. Null where it is not there. Reads the page and changes nothing.
 */
export const findPassage = (document: Document, passage: Passage): Range | null =>
  findPassages(document, [passage])[0]!;

/** As `findPassage`, for several passages of one page, which is read through once. */
export function findPassages(document: Document, passages: Passage[]): (Range | null)[] {
  const index = indexPage(document);
  return passages.map((passage) => {
    const words = fold(passage.words);
    if (words === '') return null;
    const place = findWhole(index.text, words, passage) ?? findEdges(index.text, words);
    return place && rangeOf(document, index, place.start, place.end);
  });
}

function indexPage(document: Document): PageIndex {
  const index: PageIndex = { text: '', nodes: [], node: [], offset: [] };
  const parts: string[] = [];
  // By the prototype: a page can shadow the document's own members by a form of that name.
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && index.node.length < MOST_CHARACTERS; node = walker.nextNode()) {
    if (UNSEEN.has(node.parentNode?.nodeName.toUpperCase() ?? '')) continue;
    const { data } = node as Text;
    index.nodes.push(node as Text);
    for (let offset = 0; offset < data.length; offset++) {
      const folded = foldCharacter(data[offset]!);
      if (folded === '') continue;
      parts.push(folded);
      index.node.push(index.nodes.length - 1);
      index.offset.push(offset);
    }
  }
  index.text = parts.join('');
  return index;
}

interface Place {
  start: number;
  end: number;
}

function findWhole(text: string, words: string, passage: Passage): Place | null {
  const [before, after] = [fold(passage.before), fold(passage.after)];
  let best: (Place & { fit: number }) | null = null;
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const fit = commonEnd(text, start, before) + commonStart(text, end, after);
    if (!best || fit > best.fit) best = { start, end, fit };
  }
  return best;
}

function findEdges(text: string, words: string): Place | null {
  if (words.length < 2 * EDGE) return null;
  const head = text.indexOf(words.slice(0, EDGE));
  const tail = text.indexOf(words.slice(-EDGE), Math.max(head, 0));
  if (head >= 0 && tail >= 0 && tail - head < 2 * words.length) return { start: head, end: tail + EDGE };
  if (head >= 0) return { start: head, end: head + EDGE };
  return tail >= 0 ? { start: tail, end: tail + EDGE } : null;
}

function commonEnd(text: string, end: number, other: string): number {
  let length = 0;
  while (length < other.length && text[end - 1 - length] === other[other.length - 1 - length]) length++;
  return length;
}

function commonStart(text: string, start: number, other: string): number {
  let length = 0;
  while (length < other.length && text[start + length] === other[length]) length++;
  return length;
}

function rangeOf(document: Document, index: PageIndex, start: number, end: number): Range {
  const range = Document.prototype.createRange.call(document);
  range.setStart(index.nodes[index.node[start]!]!, index.offset[start]!);
  range.setEnd(index.nodes[index.node[end - 1]!]!, index.offset[end - 1]! + 1);
  return range;
}
