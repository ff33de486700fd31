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
