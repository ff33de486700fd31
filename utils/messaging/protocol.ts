/**
 * Every message between the parts of Lede, one map a direction. Pages do most themselves; a message is
 * sent only where the receiver has what the sender lacks. A worker may be stopped at any time, so each
 * message can be sent again without harm.
 */

interface Message<Request, Response> {
  request: Request;
  response: Response;
}

/** From the content script and the extension's pages to the background. */
export interface ToBackground {
  /**
   * The detector's verdict on the page it runs in, on load and after navigation within the page.
   * The background shows it on the toolbar button of the sender's tab.
   */
  'page-detected': Message<{ detected: boolean }, null>;
}

/** From an extension page or the background to the detector in a tab. */
export interface ToPage {
  /** Look again: the page may have changed without loading. */
  'detect-again': Message<null, { detected: boolean }>;
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
