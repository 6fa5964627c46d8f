/** Encryption of PDF files with a password, the standard handler's revision 2 (ISO 32000-1 §7.6.3). */
import { createHash } from 'node:crypto';
import type { PdfObject } from './write-pdf.ts';

export interface PdfLock {
  readonly key: Uint8Array;
  /** Hexadecimal. */
  readonly id: string;
  /** The Encrypt dictionary. */
  readonly dictionary: string;
}

const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);
const PERMISSIONS = -4;
const ID = '00112233445566778899aabbccddeeff';

export function makePdfLock(password: string): PdfLock {
  const user = padded(password);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), user);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(user, owner, permissions, Buffer.from(ID, 'hex')).subarray(0, 5);
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${hex(owner)}> /U <${hex(rc4(key, PADDING))}> /P ${PERMISSIONS} >>`;
  return { key, id: ID, dictionary };
}

/** Encrypts the stream of an object and the strings in its value. */
export function encryptPdfObject(
  number: number,
  { value, stream }: PdfObject,
  { key }: PdfLock,
): PdfObject {
  const suffix = Uint8Array.of(number & 255, (number >> 8) & 255, number >> 16, 0, 0);
  const own = md5(key, suffix).subarray(0, 10);
  const encrypt = (text: string): Buffer => Buffer.from(rc4(own, Buffer.from(text, 'latin1')));
  const locked = value.replace(
    /\(([^()]*)\)/g,
    (_, text: string) => `<${encrypt(text).toString('hex')}>`,
  );
  return stream === undefined
    ? { value: locked }
    : { value: locked, stream: encrypt(stream).toString('latin1') };
}

function padded(password: string): Uint8Array {
  return Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
}

function md5(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('md5');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (i: number, j: number): void => {
    [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  });
}
