/** Pictures of pages: what each kind of file is known by. */
import type { Format } from '../format.ts';

const startsWith =
  (...heads: readonly string[]) =>
  (head: string): boolean =>
    heads.some((each) => head.startsWith(each));

export const JPEG = {
  id: 'jpeg',
  extensions: ['jpg', 'jpeg'],
  name: { zh: 'JPEG 图片', en: 'JPEG picture' },
  signs: [{ in: 'bytes', isOf: startsWith('\xff\xd8\xff') }],
} as const satisfies Format;

export const PNG = {
  id: 'png',
  extensions: ['png'],
  name: { zh: 'PNG 图片', en: 'PNG picture' },
  signs: [{ in: 'bytes', isOf: startsWith('\x89PNG\r\n\x1a\n') }],
} as const satisfies Format;

/** The header of BMP files is 40 bytes long or more; text may begin with the same two letters. */
export const BMP = {
  id: 'bmp',
  extensions: ['bmp'],
  name: { zh: 'BMP 图片', en: 'BMP picture' },
  signs: [{ in: 'bytes', isOf: (head) => /^BM[\s\S]{12}[\x28\x6c\x7c]\0\0\0/.test(head) }],
} as const satisfies Format;

export const TIFF = {
  id: 'tiff',
  extensions: ['tif', 'tiff'],
  name: { zh: 'TIFF 图片', en: 'TIFF picture' },
  signs: [{ in: 'bytes', isOf: startsWith('II*\0', 'MM\0*') }],
} as const satisfies Format;

const WEBP = /^RIFF[\s\S]{4}WEBP/;

/** A picture that no reader opens: browsers do. @param head its first bytes as text, a character a byte */
export function isWebp(head: string): boolean {
  return WEBP.test(head);
}
