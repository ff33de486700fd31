import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { licencesText } from './scripts/licences.ts';

// Nothing a page says may run or load anything in Lede's own pages.
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Pictures of an article: the reader page alone, once it is asked to; see utils/platform/images.ts.
  "img-src 'self' data: https: http:",
  "font-src 'self'",
  // What the reader has set up to connect to: the background for sync, the options page, and the library once there
  // is a service; no other page, each by a policy of its own; see utils/platform/connections.ts.
  'connect-src https: http:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Access to every site: optional, asked for with its reason on the welcome and options pages. */
const ALL_SITES = ['*://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // The worker that searches loads stemmers when it meets their language.
    worker: { format: 'es' },
    resolve: {
      alias: { 'pouchdb-changes-filter': resolve(import.meta.dirname, 'utils/library/no-stored-filters.ts') },
    },
  }),
  zip: {
    artifactTemplate: 'lede-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'lede-{{version}}-sources.zip',
    excludeSources: ['tests/**', 'docs/pictures/**', 'out/**', '.ci/**'],
  },
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: 'licences.txt', contents: await licencesText() });
    },
    'build:manifestGenerated': (_, manifest) => {
      // WXT takes the button's title from the popup's, which is in no language.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Firefox MV3 names them host permissions too; in both browsers nothing is asked at install.
    optional_host_permissions: ALL_SITES,
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Q' } },
      'open-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandOpenReader__' },
    },
    // The popup's page, beside the tabs; it tells by its address which of the two it is.
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'popup.html?panel',
            default_title: '__MSG_extensionName__',
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          side_panel: { default_path: 'popup.html?panel' },
          // The style sheets use light-dark().
          minimum_chrome_version: '123',
          // Chromium shows an extension's pages in a private window only so; what they keep is gone with it.
          incognito: 'split',
        }),
  }),
});
