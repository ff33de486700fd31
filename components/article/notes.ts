import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isElement } from './marks.ts';

/** The notes of an article, by the names that their marks in the text lead to. */
export type Notes = Map<string, Element>;

export function notesOf(tree: Root): Notes {
  const notes: Notes = new Map();
  const look = (node: Root | RootContent | ElementContent) => {
    if (isElement(node) && typeof node.properties.dataNote === 'string')
      notes.set(node.properties.dataNote, node);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(tree);
  return notes;
}

/** The name within a page that a link leads to; empty where it leads to none. */
export function hashOf({ properties: { href } }: Element): string {
  return typeof href === 'string' ? (/#(.+)$/.exec(href)?.[1] ?? '') : '';
}

/** The words of a node. */
export const wordsOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** True of the arrow that leads from a note back to its mark, which the note beside its mark makes needless. */
export const isBackLink = (link: Element): boolean =>
  hashOf(link) !== '' && !/[\p{L}\p{N}]/u.test(wordsOf(link)) && wordsOf(link).trim().length < 5;
