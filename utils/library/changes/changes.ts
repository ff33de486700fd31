import type { Brief } from '../../brief/brief.ts';
import type { Article } from '../../text/article.ts';
import { CHANGE_KINDS, type TextChange } from './change.ts';
import { fold, type PassagePair, pairPassages, passagesOf } from './passages.ts';

export interface Version {
  article: Article;
  brief: Brief | null;
}

/** How newsrooms open the note that says what they have put right, by language. */
const CORRECTIONS =
  /^(?:correction|clarification|editor['’]s note|an earlier version|this (?:article|story) (?:was|has been) (?:amended|corrected|updated)|rättelse|förtydligande|i en tidigare version|rettelse|rettet|berichtigung|korrektur|anmerkung der redaktion|in einer früheren (?:version|fassung)|erratum|correctif|fe de erratas|corrección|oikaisu|rectificatie|errata corrige)(?![\p{L}\p{N}])/iu;

/** What differs between an article as it was saved and as it is now, the most substantial first. */
export function changesBetween(saved: Version, now: Version): TextChange[] {
  const headline: TextChange[] =
    fold(saved.article.title) === fold(now.article.title)
      ? []
      : [{ kind: 'headline', before: saved.article.title, after: now.article.title }];
  const pairs = pairPassages(passagesOf(saved.article, saved.brief), passagesOf(now.article, now.brief));
  const passages = pairs.map((pair) => ({
    kind: kindOf(pair),
    before: pair.before?.words ?? null,
    after: pair.after?.words ?? null,
  }));
  const rank = ({ kind }: TextChange) => CHANGE_KINDS.indexOf(kind);
  return [...headline, ...passages].sort((a, b) => rank(a) - rank(b));
}

function kindOf({ before, after }: PassagePair): TextChange['kind'] {
  if (after && CORRECTIONS.test(after.words.trim())) return 'correction';
  if (!same(before?.said ?? [], after?.said ?? [])) return 'quote';
  if (!before || !after) return 'passage';
  return same(figuresOf(before.words), figuresOf(after.words)) ? 'wording' : 'figure';
}

/** The numbers of a text, in order, written alike: "1 200", "1,200" and "1200" are one. */
const figuresOf = (text: string): string[] =>
  (text.match(/\d(?:[\d.,:\u00a0\u202f ]*\d)?/g) ?? []).map((number) => number.replace(/\D/g, ''));

const same = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);
