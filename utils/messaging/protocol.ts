/**
 * Every message between the parts of Lede, one map a direction. Pages do almost all themselves: a message
 * is sent only where the receiver can do what the sender cannot. A worker may be stopped at any time, so each
 * message can be sent again without harm.
 */

interface Message<Request, Response> {
  request: Request;
  response: Response;
}

/** From the content script and the extension's pages to the background. */
export interface ToBackground {
  /**
   * The detector's verdict on the page it runs in, once a load. The background shows it on the toolbar button of
   * the sender's tab, and shows the page in the reader where the reader wants that of its site, unless they have
   * come back to it.
   */
  'page-detected': Message<{ detected: boolean; returned: boolean }, null>;
  /** Sets sync up with a server; answers what is in the way, in one word with its detail, or null. */
  'sync-set-up': Message<
    { address: string; user: string; password: string; passphrase: string },
    { problem: string; detail: string } | null
  >;
  /** Syncs now; answered once it has come to its end, good or bad. */
  'sync-now': Message<null, null>;
  /** Something has changed: syncs in a moment, once for all that asks for it meanwhile. */
  'sync-soon': Message<null, null>;
  'sync-switch': Message<{ on: boolean }, null>;
  /** Removes what this device knows of the server. */
  'sync-forget': Message<null, null>;
}

export type RequestOf<Map, Type extends keyof Map> =
  Map[Type] extends Message<infer Request, unknown> ? Request : never;
export type ResponseOf<Map, Type extends keyof Map> =
  Map[Type] extends Message<unknown, infer Response> ? Response : never;

/** A message as it crosses. */
export interface Envelope<Map, Type extends keyof Map = keyof Map> {
  lede: Type;
  data: RequestOf<Map, Type>;
}

/** An answer as it crosses: what a handler throws arrives as a rejected promise. */
export type Answer<T> = { ok: true; data: T } | { ok: false; error: string };
