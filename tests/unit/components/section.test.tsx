// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Section } from '../../../components/settings/Section.tsx';
import { mount } from './mount.ts';

const shown = async (query: string) => {
  await mount(
    <>
      <Section title="Images" query={query}>
        Show at once
      </Section>
      <Section title="Copy" query={query}>
        As Markdown
      </Section>
    </>,
  );
  return [...document.querySelectorAll('section:not([hidden]) h2')].map((title) => title.textContent);
};

describe('searching the settings', () => {
  it('shows all at first', async () => {
    expect(await shown(' ')).toEqual(['Images', 'Copy']);
  });

  it('finds by title and by what is in it, every word of it', async () => {
    expect(await shown('IMAG')).toEqual(['Images']);
    expect(await shown('markdown copy')).toEqual(['Copy']);
    expect(await shown('markdown images')).toEqual([]);
  });
});
