import { browser } from 'wxt/browser';
import type { Answer, Envelope, RequestOf, ResponseOf, ToBackground } from './protocol.ts';

/** Who sent a message; `tabId` is null where that was no tab. */
interface Sender {
  tabId: number | null;
  url: string;
  /** From a private window, about which nothing may be kept. */
  private: boolean;
}

export type Handlers<Map> = {
  [Type in keyof Map]: (
    data: RequestOf<Map, Type>,
    sender: Sender,
  ) => Promise<ResponseOf<Map, Type>> | ResponseOf<Map, Type>;
};

/** Asks the background; rejects with the handler's error, or where nothing answered. */
export async function askBackground<Type extends keyof ToBackground>(
  type: Type,
  data: RequestOf<ToBackground, Type>,
): Promise<ResponseOf<ToBackground, Type>> {
  return opened<ToBackground, Type>(await browser.runtime.sendMessage({ lede: type, data }));
}

/**
 * Answers messages. Call it once, synchronously, as the context starts: a worker is woken by a message and
 * must know its handlers by then. Messages that are none of these are left to other listeners.
 */
export function handleMessages<Map>(handlers: Handlers<Map>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (!isEnvelope<Map>(message)) return;
    const handler = Object.hasOwn(handlers as object, message.lede) ? handlers[message.lede] : undefined;
    if (!handler) return;
    answer(async () =>
      handler(message.data, {
        tabId: sender?.tab?.id ?? null,
        url: sender?.url ?? '',
        private: sender?.tab?.incognito ?? false,
      }),
    ).then(respond);
    // Keeps the channel open until the answer is there; a returned promise is not understood everywhere.
    return true;
  });
}

async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function opened<Map, Type extends keyof Map>(answer: unknown): ResponseOf<Map, Type> {
  const given = answer as Answer<ResponseOf<Map, Type>> | undefined;
  if (!given) throw new Error('No part of Lede answered.');
  if (!given.ok) throw new Error(given.error);
  return given.data;
}

const isEnvelope = <Map>(message: unknown): message is Envelope<Map, keyof Map & string> =>
  typeof message === 'object' && message !== null && typeof (message as { lede?: unknown }).lede === 'string';
