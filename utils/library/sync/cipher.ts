import { canonical, concat, deflate, fromBase64, inflate, toBase64, toHex } from './bytes.ts';

/**
 * Makes what the server may see out of what it may not. Equal values under one name give equal words, so that
 * two devices that come to the same write the same, and there is no conflict.
 */
export interface Cipher {
  /** What a text is called on the server: 32 hexadecimal digits that only the key can make. */
  nameOf(kind: 'article' | 'content', text: string): Promise<string>;
  /** A value, packed, padded and encrypted for a document of this name and no other. */
  seal(name: string, value: unknown): Promise<string>;
  /** @throws where it was not sealed with this key under this name. */
  open(name: string, sealed: string): Promise<unknown>;
}

const IV = 12;
const NAME = 16;
/** Lengths are multiples of this, in bytes, so that an article is not told by its length. */
const PAD = 512;
const LENGTH = 4;

const encoder = new TextEncoder();

/** The cipher of a key, which is HKDF material. */
export async function cipherOf(key: CryptoKey): Promise<Cipher> {
  const derive = (info: string, algorithm: AesDerivedKeyParams | HmacImportParams, use: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(info) },
      key,
      algorithm,
      false,
      use,
    );
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const [lock, names, ivs] = await Promise.all([
    derive('lede sync content', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('lede sync names', hmac, ['sign']),
    derive('lede sync initial values', hmac, ['sign']),
  ]);
  const digest = async (by: CryptoKey, bytes: Uint8Array<ArrayBuffer>, length: number) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', by, bytes)).slice(0, length);

  return {
    nameOf: async (kind, text) => toHex(await digest(names, encoder.encode(`${kind}\n${text}`), NAME)),
    async seal(name, value) {
      const label = encoder.encode(name);
      const plain = pad(await deflate(encoder.encode(canonical(value))));
      // Not drawn by lot but made from all that is sealed, as in RFC 5297: it never meets another text.
      const iv = await digest(ivs, concat(label, new Uint8Array(1), plain), IV);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: label }, lock, plain);
      return toBase64(concat(iv, new Uint8Array(sealed)));
    },
    async open(name, sealed) {
      const bytes = fromBase64(sealed);
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.subarray(0, IV), additionalData: encoder.encode(name) },
        lock,
        bytes.subarray(IV),
      );
      return JSON.parse(new TextDecoder().decode(await inflate(unpad(new Uint8Array(plain)))));
    },
  };
}

function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((LENGTH + bytes.length) / PAD) * PAD);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH);
  return whole;
}

const unpad = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  bytes.subarray(LENGTH, LENGTH + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));
