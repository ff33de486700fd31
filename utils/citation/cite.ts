import type { CslItem } from './csl.ts';
import type { CslNode } from './csl-tree.ts';
import { loadLocale } from './styles.ts';

export interface Citation {
  /** The entry of the bibliography, plain text. */
  entry: string;
  /** How the running text refers to it: "(Holt, 2026)". */
  reference: string;
}

/**
 * An item in a citation style, with the terms of the item's language. The engine is loaded when first asked
 * for, for it is larger than all the rest. Rejects where the style is one that the engine cannot use.
 */
export async function cite(item: CslItem, style: CslNode): Promise<Citation> {
  const [{ default: CSL }, terms] = await Promise.all([
    import('citeproc'),
    loadLocale(localeFor(item.language ?? 'en', style)),
  ]);
  const system = {
    retrieveLocale: () => terms,
    retrieveItem: () => ({ ...item, title: straightened(item.title) }),
  };
  const engine = new CSL.Engine(system, style, terms.attrs['xml:lang'] ?? 'en-US', true);
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const bibliography = engine.makeBibliography();
  const citation = { citationItems: [{ id: item.id }], properties: { noteIndex: 0 } };
  return {
    entry: (bibliography ? bibliography[1][0]! : '').trim(),
    reference: engine.previewCitationCluster(citation, [], [], 'text'),
  };
}

/** The engine turns quotation marks as the style wants, but not a pair whose two signs are the same. */
const straightened = (title: string): string => title.replace(/”([^”“]*)”/g, '"$1"');

/** The style's own variety of the language where it has one: a British style in English is British. */
function localeFor(language: string, { attrs }: CslNode): string {
  const own = attrs['default-locale'];
  return own?.split('-')[0] === language ? own : language;
}
