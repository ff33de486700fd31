import type { ExportItem } from '../export/exporter.ts';

/** What the reader gives to set a service up: by field, as it was typed. */
export type Setup = Record<string, string>;

export interface ConnectorField {
  /** The string `connect_<id>` names it. */
  id: 'server' | 'token' | 'user' | 'password' | 'clientId' | 'clientSecret';
  secret: boolean;
  /** What stands there until the reader changes it. */
  fallback: string;
}

/** A request as a service wants it; `body` goes as JSON. */
export interface ServiceRequest {
  url: string;
  method: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: unknown;
}

export interface ServiceAnswer {
  status: number;
  /** By name in small letters. */
  headers: Record<string, string>;
  /** The body as JSON; null where it is none. */
  data: unknown;
}

/** Sends a request; rejects with a `ConnectError` `unreachable` where no answer comes. */
export type Send = (request: ServiceRequest) => Promise<ServiceAnswer>;

/**
 * A place to send articles to: one file in `services/`, named by its id. Nothing is sent before the reader
 * has set it up, and then only what the reader sends.
 */
export interface Connector {
  /** As the service writes it. */
  name: string;
  fields: ConnectorField[];
  /** The address of the service, to whose host access is asked for. Throws a `ConnectError` where it is none. */
  addressOf(setup: Setup): string;
  /** Sends nothing of the reader's library; rejects with a `ConnectError` where the setup does not work. */
  check(setup: Setup, send: Send): Promise<void>;
  /** `double` where the service has the article already. Rejects with a `ConnectError`. */
  deliver(item: ExportItem, setup: Setup, send: Send): Promise<'taken' | 'double'>;
}

export type ConnectProblem =
  /** The address is none, or not one that a secret may be sent to. */
  | 'address'
  | 'unreachable'
  /** The login, the token or the rights. */
  | 'refused'
  /** Too much at once. */
  | 'busy'
  /** It cannot take articles now, such as a reference manager that shows a shared library. */
  | 'closed'
  /** An answer that the service's documentation does not have. */
  | 'unexpected';

export class ConnectError extends Error {
  readonly problem: ConnectProblem;
  /** The HTTP status, or 0. */
  readonly status: number;

  constructor(problem: ConnectProblem, status = 0) {
    super(status ? `${problem} (${status})` : problem);
    this.problem = problem;
    this.status = status;
  }
}

/** Throws what an answer means where its status is none of the expected. */
export function expectStatus({ status }: ServiceAnswer, ...expected: number[]): void {
  if (expected.includes(status)) return;
  if (status === 401 || status === 403) throw new ConnectError('refused', status);
  if (status === 429 || status === 503) throw new ConnectError('busy', status);
  throw new ConnectError('unexpected', status);
}

/** A field of an answer's body, where that is text. */
export function textField(data: unknown, field: string): string {
  const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : null;
  return typeof value === 'string' ? value : '';
}
