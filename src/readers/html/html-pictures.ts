/** Pictures that stand in a page itself, as addresses that are their data (RFC 2397). */
import { decodeTransfer } from './mime-encodings.ts';

const HEAD = /^data:image\/(?:png|jpe?g|bmp|tiff)[^,]{0,80};base64$/i;

/** @returns null for an address of any other kind */
export function pictureOfAddress(address: string): Uint8Array | null {
  const comma = address.indexOf(',');
  if (comma < 0 || comma > 120 || !HEAD.test(address.slice(0, comma).trim())) return null;
  return decodeTransfer(new TextEncoder().encode(address.slice(comma + 1)), 'base64');
}
