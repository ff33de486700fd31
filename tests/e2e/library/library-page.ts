import type { Tab } from '../driver/driver.ts';

/** The titles in view, in order. */
export const titles = (page: Tab): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.entry-title')].map((title) => title.textContent));

export const waitForTitles = (page: Tab, expected: string[]): Promise<unknown> =>
  page.waitFor(
    (wanted) =>
      JSON.stringify([...document.querySelectorAll('.entry-title')].map((title) => title.textContent)) ===
      JSON.stringify(wanted),
    [expected],
  );

export const waitForText = (page: Tab, text: string): Promise<unknown> =>
  page.waitFor((wanted) => document.body.textContent.includes(wanted), [text]);

/** Puts a value into a field as typing or choosing would. */
export async function type(page: Tab, selector: string, value: string): Promise<void> {
  await page.waitFor((field) => document.querySelector(field) !== null, [selector]);
  await page.evaluate(
    (field, words) => {
      const element = document.querySelector<HTMLInputElement | HTMLSelectElement>(field)!;
      element.value = words;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** Gives a field a file, as choosing one would. */
export async function give(page: Tab, selector: string, name: string, content: string): Promise<void> {
  await page.waitFor((field) => document.querySelector(field) !== null, [selector]);
  await page.evaluate(
    (field, fileName, text) => {
      const input = document.querySelector<HTMLInputElement>(field)!;
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    name,
    content,
  );
}

/** Has the page remember the last file that it gives the reader. */
export const catchDownloads = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file) => {
      Object.assign(globalThis, { downloaded: file });
      return make.call(URL, file);
    };
  });

export const downloaded = (page: Tab): Promise<{ type: string; text: string }> =>
  page.evaluate(async () => {
    const file = (globalThis as unknown as { downloaded: Blob }).downloaded;
    return { type: file.type, text: await file.text() };
  });
