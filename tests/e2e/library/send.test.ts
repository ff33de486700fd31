import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName, Driver } from '../driver/driver.ts';
import { launchWithLibrary, libraryPage } from './extension-with-library.ts';
import { type, waitForText, waitForTitles } from './library-page.ts';
import type { LibraryWindow } from './window.ts';

/** A Karakeep server that takes links from whoever has the key, and what it has taken. */
async function serveKarakeep(): Promise<{ server: Server; address: string; links: string[] }> {
  const links: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const answer = (status: number, data: object) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(data));
    };
    if (request.headers.authorization !== 'Bearer right') return answer(401, { code: 'UNAUTHORIZED' });
    if (request.url === '/api/v1/users/me') return answer(200, { id: 'me' });
    const { url } = JSON.parse(body) as { url: string };
    const known = links.includes(url);
    if (!known) links.push(url);
    answer(known ? 200 : 201, { id: 'one' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, links };
}

describe.each<BrowserName>(['chromium', 'firefox'])('sending to a service, in %s', (name) => {
  let driver: Driver;
  let close: () => Promise<void>;
  let karakeep: Awaited<ReturnType<typeof serveKarakeep>>;
  beforeAll(async () => {
    karakeep = await serveKarakeep();
    ({ driver, close } = await launchWithLibrary(name, { allSites: true }));
    const tab = await libraryPage(driver);
    await tab.evaluate(async () => {
      const { openLibrary, article } = globalThis as unknown as LibraryWindow;
      const library = await openLibrary();
      for (const number of [1, 2]) await library.save(article(number), null, { private: false });
      await library.close();
    });
    await tab.close();
  });
  afterAll(async () => {
    await close?.();
    karakeep?.server.close();
  });

  it('is set up in the options, where a wrong key is told', async () => {
    const page = await driver.extensionPage('options.html');
    await page.bringToFront();
    await page.waitFor(() => document.querySelectorAll('.service').length === 5, []);
    await page.evaluate(() => {
      for (const service of document.querySelectorAll<HTMLDetailsElement>('.service'))
        service.open = service.querySelector('summary')?.textContent === 'Karakeep';
    });
    await type(page, '.service[open] input[type=text]', karakeep.address);
    await type(page, '.service[open] input[type=password]', 'wrong');
    await page.click({ role: 'button', name: 'Connect to Karakeep' });
    await waitForText(page, 'Karakeep refuses the login.');
    await type(page, '.service[open] input[type=password]', 'right');
    await page.click({ role: 'button', name: 'Connect to Karakeep' });
    await waitForText(page, 'Karakeep works.');
    await page.close();
  });

  it('sends what is chosen in the library, each once', async () => {
    const page = await driver.extensionPage('library.html');
    await page.bringToFront();
    await waitForTitles(page, ['Article 2', 'Article 1']);
    await page.click({ role: 'button', name: 'Choose several' });
    await page.click({ role: 'checkbox', name: 'Choose “Article 1”' });
    await page.click({ role: 'button', name: 'Send' });
    await waitForText(page, 'Sent to Karakeep: 1 article.');
    await page.click({ role: 'button', name: 'All' });
    await page.click({ role: 'button', name: 'Send' });
    await waitForText(page, 'It had already: 1 article.');
    expect(karakeep.links).toEqual(['https://paper.example/1', 'https://paper.example/2']);
    await page.close();
  });

  it('is forgotten, and with it the right of the library to connect', async () => {
    const options = await driver.extensionPage('options.html');
    await options.bringToFront();
    await options.click({ role: 'button', name: 'Forget Karakeep' });
    await waitForText(options, 'Karakeep was forgotten.');
    const library = await driver.extensionPage('library.html');
    await waitForTitles(library, ['Article 2', 'Article 1']);
    const connected = await library.evaluate(
      (address) =>
        fetch(address).then(
          () => true,
          () => false,
        ),
      karakeep.address,
    );
    expect(connected).toBe(false);
  });
});
