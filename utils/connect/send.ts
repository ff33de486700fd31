import { ConnectError, type Send } from './connector.ts';

/** How long a service may take to answer, in milliseconds. */
const PATIENCE = 30_000;

/** Sends over the network, without cookies, and follows no redirect, which could lead a secret elsewhere. */
export const send: Send = async ({ url, method, headers, body }) => {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new ConnectError('unreachable');
  }
  const text = await response.text().catch(() => '');
  return { status: response.status, headers: Object.fromEntries(response.headers), data: jsonOf(text) };
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
