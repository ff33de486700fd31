// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Reading } from '../../../components/reading/Reading.tsx';
import { article, at, brief } from './fixture.ts';
import { click, fire, lit, mount, named } from './mount.ts';

const show = (rest: Partial<Parameters<typeof Reading>[0]> = {}) =>
  mount(<Reading article={article()} brief={brief()} linkTarget="_blank" {...rest} />);
const tab = (name: string) => click(named('[role=tab]', name));
const cardOf = (words: string) =>
  [...document.querySelectorAll('.card')].find((card) => card.textContent!.includes(words))!;

describe('pointing from the brief into the text', () => {
  it('lights up a key sentence while it is pointed at', async () => {
    await show();
    const sentence = document.querySelector('.key-sentences li')!;
    await fire(sentence, new MouseEvent('mouseenter'));
    expect(lit().join('')).toBe(sentence.querySelector('.words')!.textContent);
    await fire(sentence, new MouseEvent('mouseleave'));
    expect(lit()).toEqual([]);
  });

  it('does the same by key, and keeps it lit and scrolls to it when pressed', async () => {
    await show();
    await tab('Quotes6');
    const words = cardOf('breakwater').querySelector<HTMLElement>('.words')!;
    await fire(words, new FocusEvent('focus'));
    expect(lit()).toEqual([
      'We have run out of road and out of patience',
      'The money went to the breakwater.',
    ]);
    await click(words);
    await fire(words, new FocusEvent('blur'));
    expect(lit()).toHaveLength(2);
    expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toContain(
      document.querySelector('.lit'),
    );
  });

  it('lights up every mention of a source', async () => {
    await show();
    await tab('Sources7');
    await fire(cardOf('budget memo'), new MouseEvent('mouseenter'));
    expect(lit()).toEqual(['a budget memo from the harbour board']);
  });
});

describe('pointing from the text into the brief', () => {
  it('shows the statement that the words belong to', async () => {
    await show();
    await click(document.querySelector('[data-statement="3"]')!);
    expect(document.querySelector('[aria-current]')!.textContent).toContain('known since spring');
  });
});

describe('the quotes', () => {
  it('name speaker, role, and to whom it was said, with the words that show it', async () => {
    await show();
    await tab('Quotes6');
    expect(cardOf('breakwater').textContent).toContain('Petra Lindqvist-Moore');
    expect(cardOf('breakwater').textContent).toContain('who chairs the board');
    expect(cardOf('promised a berth').textContent).toContain('to Coastal Courier');
    expect(cardOf('not be built').textContent).toContain('according to');
  });

  it('say so where nobody can be named', async () => {
    await show();
    await tab('Quotes6');
    expect(cardOf('always going to fail').textContent).toContain('Unattributed');
    expect(cardOf('known since spring').textContent).toContain('Anonymous');
  });

  it('list who declined apart', async () => {
    await show();
    await tab('Quotes6');
    const declined = named('h2', 'Declined to comment').parentElement!;
    expect(declined.querySelectorAll('.card')).toHaveLength(1);
    expect(declined.textContent).toContain('The mayor’s office');
  });

  it('can be those of one speaker', async () => {
    await show();
    await tab('Sources7');
    await click(cardOf('Nordvik').querySelector('.actions button')!);
    expect(document.querySelectorAll('.card')).toHaveLength(1);
    await click(named('button', 'Show all quotes'));
    expect(document.querySelectorAll('.card')).toHaveLength(6);
  });

  it('jump into the live page by the words from first to last', async () => {
    const onShowOnPage = vi.fn<(span: unknown) => void>();
    await show({ onShowOnPage });
    await tab('Quotes6');
    await click(cardOf('breakwater').querySelector('.actions button')!);
    expect(onShowOnPage).toHaveBeenCalledWith({
      start: at('We have run').start,
      end: at('the breakwater.').end,
    });
  });

  it('say plainly that there are none', async () => {
    await show({ brief: brief({ statements: [] }) });
    await tab('Quotes0');
    expect(document.querySelector('[role=tabpanel]')!.textContent).toBe('Nobody is quoted in this article.');
  });
});

describe('the summary', () => {
  it('gives the publisher’s own box as the publisher’s', async () => {
    await show();
    const box = named('h2', 'In brief, by The Tidewater Post').parentElement!;
    expect([...box.querySelectorAll('li')].map((point) => point.textContent)).toEqual([
      'No terminal',
      'No money',
    ]);
  });

  it('says that a language is not supported, and that a page is only a preview', async () => {
    const { article: facts } = brief();
    await show({
      brief: brief({ supported: false, article: { ...facts, language: 'eu', access: 'preview' } }),
    });
    const panel = document.querySelector('[role=tabpanel]')!.textContent;
    expect(panel).toContain('Basque');
    expect(panel).toContain('Only a preview');
  });
});

describe('the text', () => {
  it('counts what was left out and holds it ready', async () => {
    await show();
    const details = document.querySelector('.left-out details')!;
    expect(details.querySelector('summary')!.textContent).toContain('1 part left out');
    expect(details.textContent).toContain('Breakwater costs double');
  });

  it('is written the way its language is', async () => {
    const { article: facts } = brief();
    await show({ brief: brief({ article: { ...facts, language: 'ar', direction: 'rtl' } }) });
    const text = document.querySelector('article')!;
    expect([text.lang, text.dir]).toEqual(['ar', 'rtl']);
  });
});

describe('a narrow window', () => {
  it('shows the text as a tab, to which a sentence leads', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    await show();
    expect(document.querySelector('article')).toBeNull();
    expect(document.querySelector('h1')!.textContent).toBe('No ferry terminal before 2030');
    await click(document.querySelector('.key-sentences .words')!);
    expect(named('[role=tab]', 'Article').getAttribute('aria-selected')).toBe('true');
    expect(lit().join('')).toContain('The ferry terminal on Aldersund quay');
  });
});
