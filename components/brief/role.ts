import type { Source } from '../../utils/text/source.ts';

/** What a source is, unless its name or another name of its says so already: "a former engineer", engineer. */
export function roleBesideName({ name, aliases, role }: Source): string | null {
  if (!role) return null;
  const wanted = role.toLowerCase();
  const words = name.toLowerCase().split(/[\s,]+/);
  const said = words.includes(wanted) || name.toLowerCase() === wanted;
  return said || aliases.some((alias) => alias.toLowerCase() === wanted) ? null : role;
}
