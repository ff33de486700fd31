import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/platform/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../utils/platform/settings-file.ts';

describe('settings in a file', () => {
  it('come back as they went', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'sepia', fontSize: 24, copyFormat: 'markdown' } as const;
    expect(await readSettingsFile(writeSettingsFile(settings))).toEqual({ settings, unreadable: 0 });
  });

  it('are taken as far as they can be read', async () => {
    const file = new Blob([
      JSON.stringify({ kind: 'lede-settings', settings: { theme: 'grey', fontSize: 900 } }),
    ]);
    expect(await readSettingsFile(file)).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'grey' },
      unreadable: 1,
    });
  });

  it.each(['', 'null', '[]', '{"theme":"dark"}', '{"kind":"lede-backup","settings":{}}', 'PK\u0003'])(
    'are none in %j',
    async (content) => {
      expect(await readSettingsFile(new Blob([content]))).toBeNull();
    },
  );
});
