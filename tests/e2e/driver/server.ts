import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const UTF8_HTML = 'text/html; charset=utf-8';

/** A page that declares its encoding is left to the browser; one that does not and is UTF-8 is called so. */
function htmlType(body: Uint8Array): string {
  const head = Buffer.from(body.subarray(0, 1024)).toString('latin1');
  return !/<meta[^>]+charset/i.test(head) && isUtf8(body) ? UTF8_HTML : 'text/html';
}

/** A page given by its bytes: its type says the charset, or leaves it to the page. */
export interface ServedPage {
  type: string;
  body: string | Uint8Array;
  /** Leads on to this address. */
  location?: string;
}

export interface PageServer {
  /** The address of a path, by the host 127.0.0.1 or localhost. */
  url(path: string, host?: '127.0.0.1' | 'localhost'): string;
  /** Serves this page under the path from now on. */
  page(path: string, page: string | ServedPage): void;
  /** The paths asked for so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves a folder and single pages on 127.0.0.1, on a free port, and notes every request. */
export async function servePages(folder?: string): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const read = async (path: string): Promise<ServedPage | null> => {
    const page = pages.get(path);
    if (page) return page;
    if (!folder) return null;
    const file = normalize(join(folder, decodeURIComponent(path)));
    if (!file.startsWith(normalize(folder) + sep)) return null;
    const body = await readFile(file).catch(() => null);
    if (!body) return null;
    const type = TYPES[extname(file).toLowerCase()] ?? 'text/html';
    return { type: type === 'text/html' ? htmlType(body) : type, body };
  };
  const server = createServer(async (request, response) => {
    const target = request.url ?? '/';
    requests.push(target);
    const page = await read(target.split('?')[0]!).catch(() => null);
    response.writeHead(page ? (page.location ? 302 : 200) : 404, {
      'content-type': page?.type ?? 'text/plain',
      ...(page?.location && { location: page.location }),
    });
    response.end(page?.body ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    page: (path, page) => pages.set(path, typeof page === 'string' ? { type: UTF8_HTML, body: page } : page),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
