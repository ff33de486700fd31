import { type Lexicon, WORD } from '../text/lexicon.ts';
import type { Mention } from '../text/mention.ts';
import { fold } from '../text/token.ts';
import type { Entity } from './entities.ts';

/**
 * "…, sagte Holm. Die Ministerin ergänzte": in some languages style asks for another word for who has just spoken, a
 * role with its article and nothing that ties it to a body ("der Sprecher des Amtes" is somebody else).
 */
export function callsAgain(
  text: string,
  { start, end, kind, form, gender, plural }: Mention,
  entity: Entity,
  { renamingArticles, singularArticles, classes }: Lexicon,
): boolean {
  if (form !== 'role' || kind !== 'person' || plural || entity.plural) return false;
  const article = fold(/^\p{L}+/u.exec(text.slice(start, end))?.[0] ?? '');
  const told = gender ?? (singularArticles.has(article) ? 'masculine' : 'feminine');
  const next = /^\s+(\p{L}+)/u.exec(text.slice(end, end + 16))?.[1] ?? '';
  const isTied = ((classes.get(fold(next)) ?? 0) & (WORD.preposition | WORD.genitiveArticle)) !== 0;
  const isOther = entity.gender !== null && told !== entity.gender;
  return renamingArticles.has(article) && !isTied && !isOther;
}
