import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

const CORPUS = join(import.meta.dirname, '..', 'corpus');
const SAMPLES = [
  { language: 'sv', file: 'sv/hamnen/page.html', body: '.story__body' },
  { language: 'en', file: 'en/reservoir/page.html', body: '.body' },
];
const LENGTHS = [1, 10, 100];

export interface BenchPage {
  name: string;
  /** How many times the sample's body. */
  length: number;
  html: string;
}

/** How the same words are built into a page: each takes the article's body and may build it anew. */
const LAYOUTS: Record<string, (document: Document, body: Element) => void> = {
  'as published': () => undefined,
  'nested divs': (document, body) => {
    for (const paragraph of body.querySelectorAll('p')) {
      let outer: Element = paragraph;
      for (let depth = 0; depth < 4; depth++) {
        const box = document.createElement('div');
        box.className = `css-${depth}x`;
        outer.replaceWith(box);
        box.append(outer);
        outer = box;
      }
    }
  },
  'advertisements between': (document, body) => {
    for (const paragraph of [...body.querySelectorAll('p')]) {
      const slot = document.createElement('div');
      slot.className = 'ad-slot';
      slot.append(Object.assign(document.createElement('span'), { textContent: 'Advertisement' }));
      for (const word of ['Loans', 'Shoes', 'Holidays'])
        slot.append(Object.assign(document.createElement('a'), { href: `/ad/${word}`, textContent: word }));
      paragraph.after(slot);
    }
  },
  'line breaks': (document, body) => {
    const box = document.createElement('div');
    for (const paragraph of [...body.querySelectorAll('p')])
      box.append(...paragraph.childNodes, document.createElement('br'), document.createElement('br'));
    body.replaceChildren(box);
  },
};

/** Every sample in every layout and length. Repeated paragraphs differ in a number, as an article's own would. */
export async function benchPages(): Promise<BenchPage[]> {
  const pages: BenchPage[] = [];
  for (const { language, file, body } of SAMPLES) {
    const html = await readFile(join(CORPUS, file), 'utf8');
    for (const [layout, build] of Object.entries(LAYOUTS))
      for (const length of LENGTHS) {
        const { window } = new JSDOM(html);
        const element = window.document.querySelector(body);
        if (!element) throw new Error(`${file} has no ${body}`);
        repeat(element, length);
        build(window.document, element);
        const page = `<!doctype html>${window.document.documentElement.outerHTML}`;
        pages.push({ name: `${language}, ${layout}, ×${length}`, length, html: page });
        window.close();
      }
  }
  return pages;
}

function repeat(body: Element, times: number): void {
  const original = [...body.children].map((child) => child.cloneNode(true) as Element);
  for (let round = 2; round <= times; round++)
    for (const child of original) {
      const copy = child.cloneNode(true) as Element;
      for (const paragraph of copy.matches('p') ? [copy] : copy.querySelectorAll('p'))
        paragraph.append(` ${round * 7} (${paragraph.textContent?.length ?? 0}).`);
      body.append(copy);
    }
}
