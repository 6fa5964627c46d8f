import { expect, test } from 'vitest';
import { byteText } from '../../src/lib/files/byte-text.ts';

test('a character a byte, whatever the byte and however many', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, nth) => nth % 256);
  const text = byteText(bytes);
  const read = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(Buffer.compare(read, bytes)).toBe(0);
  expect(byteText(new Uint8Array())).toBe('');
});
