// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyLook } from '../../../components/settings/apply-look.ts';
import { contrast } from '../../../components/settings/contrast.ts';
import { LookSettings } from '../../../components/settings/LookSettings.tsx';
import { useSettings } from '../../../components/settings/use-settings.ts';
import { DEFAULT_SETTINGS, getSettings } from '../../../utils/platform/settings.ts';
import { click, fire, mount, named } from './mount.ts';

beforeEach(() => fakeBrowser.reset());

function Page() {
  const [settings, change] = useSettings();
  return <LookSettings settings={settings} onChange={change} />;
}
const root = () => document.documentElement;
const slide = async (label: string, value: string) => {
  const slider = [...document.querySelectorAll('.slider')].find((one) => one.textContent!.includes(label))!;
  const input = slider.querySelector('input')!;
  input.value = value;
  await fire(input, new Event('input', { bubbles: true }));
};

describe('the look of the text', () => {
  it('changes at once and is kept', async () => {
    await mount(<Page />);
    await click(named('label', 'Sepia').querySelector('input')!);
    await slide('Text size', '24');
    await click(named('label', 'Hyphenate').querySelector('input')!);
    expect(root().dataset.theme).toBe('sepia');
    expect(root().style.getPropertyValue('--read-size')).toBe('24px');
    expect(root().style.getPropertyValue('--read-hyphens')).toBe('manual');
    expect(await getSettings()).toMatchObject({ theme: 'sepia', fontSize: 24, hyphenate: false });
  });

  it('goes back to how it was, and leaves other settings', async () => {
    await fakeBrowser.storage.local.set({
      settings: { v: 1, theme: 'dark', fontSize: 30, summarySentences: 5 },
    });
    await mount(<Page />);
    expect(root().dataset.theme).toBe('dark');
    await click(named('button', 'Back to how it was at first'));
    expect(root().dataset.theme).toBe('system');
    expect(await getSettings()).toMatchObject({
      theme: 'system',
      fontSize: DEFAULT_SETTINGS.fontSize,
      summarySentences: 5,
    });
  });

  it('follows a change made in another window', async () => {
    await mount(<Page />);
    await fakeBrowser.storage.local.set({ settings: { v: 1, ...DEFAULT_SETTINGS, font: 'dyslexia' } });
    expect(root().dataset.face).toBe('dyslexia');
  });

  it('can be put on a sample as well as on the page', () => {
    const sample = document.createElement('div');
    applyLook(sample, {
      ...DEFAULT_SETTINGS,
      theme: 'grey',
      lineWidth: 50,
      letterSpacing: 0.05,
      justify: true,
    });
    expect(sample.dataset.theme).toBe('grey');
    expect(sample.style.getPropertyValue('--read-width')).toBe('50ch');
    expect(sample.style.getPropertyValue('--read-letters')).toBe('0.05em');
    expect(sample.style.getPropertyValue('--read-align')).toBe('justify');
  });
});

describe('the reader’s own colours', () => {
  const pick = async (name: string, value: string) => {
    const input = named('label', name).querySelector('input')!;
    input.value = value;
    await fire(input, new Event('input', { bubbles: true }));
  };

  it('are seen at once, kept, and warned of where they are hard to tell apart', async () => {
    await mount(<Page />);
    expect(document.querySelector('.own-colours')).toBeNull();
    await click(named('label', 'Your own').querySelector('input')!);
    await pick('Background', '#101010');
    expect(root().style.colorScheme).toBe('dark');
    expect(document.querySelector('.low-contrast')!.textContent).toMatch(/^Text: contrast 1\.\d to 1, hard/);
    await pick('Text', '#ffffff');
    await pick('Links', '#ffd0a0');
    expect(document.querySelector('.low-contrast')).toBeNull();
    expect(root().style.getPropertyValue('--own-text')).toBe('#ffffff');
    expect(await getSettings()).toMatchObject({
      theme: 'own',
      ownColours: { text: '#ffffff', background: '#101010', link: '#ffd0a0' },
    });
    await click(named('label', 'Light').querySelector('input')!);
    expect(root().style.colorScheme).toBe('');
  });

  it('are told apart by the ratio of their lightness', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
  });
});
