import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach } from 'vitest';
import type { Send } from '../../../utils/connect/connector.ts';
import { send } from '../../../utils/connect/send.ts';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

/** Status and body of an answer. */
export type Reply = [status: number, body?: unknown];

/** A server on this machine that answers as `answer` says and remembers what it was asked. */
export async function serveStub(answer: (asked: Asked) => Reply) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { pathname, searchParams } = new URL(request.url!, 'http://stub.invalid');
    const one: Asked = {
      method: request.method!,
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
    asked.push(one);
    const [status, body] = answer(one);
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  afterEach(() => void asked.splice(0));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return {
    address,
    asked,
    /** Sends to this server what is meant for a service on the web, by the same path. */
    send: ((request) => {
      const { pathname, search } = new URL(request.url);
      return send({ ...request, url: `${address}${pathname}${search}` });
    }) satisfies Send,
  };
}
