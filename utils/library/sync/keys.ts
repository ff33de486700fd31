import { concat, fromBase64, toBase64 } from './bytes.ts';
import { SyncError } from './problems.ts';

/** The plain document on the server from which, with the passphrase, every device gets the same key. */
export const KEY_DOC = 'lede-key';

/**
 * What the server keeps of the key: drawn by lot and locked with a key made from the passphrase, so that the
 * passphrase can be tried only at the cost of `iterations` rounds of PBKDF2 each.
 */
export interface KeyDoc {
  v: 1;
  kdf: 'PBKDF2-SHA-256';
  iterations: number;
  /** Base64. */
  salt: string;
  /** The key, sealed by AES-GCM: 12 bytes of initial value, then the rest; base64. */
  wrapped: string;
}

/** What OWASP asks of PBKDF2 with SHA-256; about a third of a second. */
export const ITERATIONS = 600_000;
/** Fewer letters could be found by trying. */
export const SHORTEST_PASSPHRASE = 12;

const LABEL = new TextEncoder().encode('lede-key');

/** A new key, and the document that lets other devices have it. */
export async function makeKey(passphrase: string): Promise<{ doc: KeyDoc; key: CryptoKey }> {
  const secret = crypto.getRandomValues(new Uint8Array(32));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const lock = await lockOf(passphrase, salt, ITERATIONS);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: LABEL }, lock, secret);
  const doc: KeyDoc = {
    v: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations: ITERATIONS,
    salt: toBase64(salt),
    wrapped: toBase64(concat(iv, new Uint8Array(sealed))),
  };
  return { doc, key: await keyOf(secret) };
}

/**
 * The key that the document holds.
 * @throws SyncError 'passphrase' where the passphrase is another; 'newer' where the document is of a version to come.
 */
export async function unlockKey(doc: KeyDoc, passphrase: string): Promise<CryptoKey> {
  const lock = await lockOf(passphrase, fromBase64(doc.salt), doc.iterations);
  const wrapped = fromBase64(doc.wrapped);
  try {
    const secret = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: wrapped.subarray(0, 12), additionalData: LABEL },
      lock,
      wrapped.subarray(12),
    );
    return await keyOf(new Uint8Array(secret));
  } catch {
    throw new SyncError('passphrase');
  }
}

/** The document as it came from a server, or null where it is none of ours. */
export function readKeyDoc(raw: Record<string, unknown>): KeyDoc | null {
  const { v, kdf, iterations, salt, wrapped } = raw;
  if (typeof v === 'number' && v > 1) throw new SyncError('newer');
  if (v !== 1 || kdf !== 'PBKDF2-SHA-256' || typeof salt !== 'string' || typeof wrapped !== 'string')
    return null;
  // A server that asks for less work would have the passphrase tried at a lower cost.
  if (typeof iterations !== 'number' || iterations < ITERATIONS) return null;
  return { v, kdf, iterations, salt, wrapped };
}

async function lockOf(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The secret as a key that can be used and kept, but never be read again. */
const keyOf = (secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
