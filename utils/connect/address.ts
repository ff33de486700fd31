import { ConnectError, type Setup } from './connector.ts';

/** Hosts that are this machine, where nothing crosses a network. */
const LOCAL = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The address of a server as the reader typed it, without a slash at its end. A secret goes over https or to
 * this machine; any other address throws a `ConnectError`.
 */
export function serverAddress(typed: string): string {
  const trimmed = typed.trim();
  let url: URL;
  try {
    url = new URL(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    throw new ConnectError('address');
  }
  const safe = url.protocol === 'https:' || LOCAL.test(url.hostname);
  if (!safe || url.username || url.password || url.search || url.hash) throw new ConnectError('address');
  return url.href.replace(/\/+$/, '');
}

/** The address of a service that the reader runs or chooses; see `serverAddress`. */
export const ownServer = ({ server = '' }: Setup): string => serverAddress(server);
