/** An element of a style or a locale, as the citation engine takes it in place of XML. */
export interface CslNode {
  name: string;
  attrs: Record<string, string>;
  children: (CslNode | string)[];
}

/** The same, as the package of styles stores it. */
export interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

/** Unpacks a style or a locale. The engine wants the text of a term that has none as an empty one. */
export function unpack({ n, a = {}, c }: PackedNode): CslNode {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child))) ?? [];
  return { name: n, attrs: a, children: children.length === 0 && n === 'term' ? [''] : children };
}
