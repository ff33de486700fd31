import type { CslNode } from '../../utils/citation/csl-tree.ts';

/** A citation style that the reader added, as it is kept. */
export interface OwnStyle {
  /** The address that names the style, or its title where it has none. */
  id: string;
  title: string;
  tree: CslNode;
}

/** Why a file is no style that can be cited in. */
export type CslFileProblem = 'notAStyle' | 'dependent';

export class CslFileError extends Error {
  readonly problem: CslFileProblem;

  constructor(problem: CslFileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Reads a `.csl` file (https://docs.citationstyles.org/en/stable/specification.html). Throws a `CslFileError`
 * where it is none, or one that only points at another style.
 */
export function readCslFile(text: string): OwnStyle {
  // A style needs no entities of its own, and those can be made to grow without end.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new CslFileError('notAStyle');
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  if (root.localName !== 'style') throw new CslFileError('notAStyle');
  const info = childOf(root, 'info');
  const title = textOf(info, 'title');
  const points = [...(info?.children ?? [])].some(
    (child) => child.localName === 'link' && child.getAttribute('rel') === 'independent-parent',
  );
  if (points) throw new CslFileError('dependent');
  if (!title || !childOf(root, 'citation')) throw new CslFileError('notAStyle');
  return { id: textOf(info, 'id') || title, title, tree: treeOf(root) };
}

const childOf = (element: Element, name: string): Element | undefined =>
  [...element.children].find((child) => child.localName === name);

const textOf = (element: Element | undefined, name: string): string =>
  (element && childOf(element, name)?.textContent?.trim()) ?? '';

/** The element as the citation engine takes it; white space between elements is none of it. */
function treeOf(element: Element): CslNode {
  const children: (CslNode | string)[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) children.push(treeOf(child as Element));
    else if (child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim()) children.push(child.nodeValue);
  }
  const attrs = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  if (children.length === 0 && element.localName === 'term') children.push('');
  return { name: element.localName, attrs, children };
}
