/**
 * SHA-256 of a file, in hexadecimal digits. Engines compute it beside what goes on and many times as fast, but
 * only for pages that came over a safe connection or from a disk.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * @param bytes are taken as they are when it is called, whatever becomes of them
 * @param subtle of the engine; null where it has none
 */
export async function hashFile(
  bytes: Uint8Array,
  subtle: SubtleCrypto | null = (globalThis.crypto as Partial<Crypto>).subtle ?? null,
): Promise<string> {
  const { buffer, byteOffset, byteLength } = bytes;
  if (subtle === null || !(buffer instanceof ArrayBuffer)) return bytesToHex(sha256(bytes));
  const digest = await subtle.digest('SHA-256', new Uint8Array(buffer, byteOffset, byteLength));
  return bytesToHex(new Uint8Array(digest));
}
