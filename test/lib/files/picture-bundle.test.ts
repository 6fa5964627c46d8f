import { expect, test } from 'vitest';
import { bundleHead, openBundle } from '../../../src/lib/files/picture-bundle.ts';

test('pictures come out as they went in', async () => {
  const pictures = [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(9)];
  const whole = new Blob([bundleHead(pictures.map(({ length }) => length)), ...pictures]);
  expect(openBundle(new Uint8Array(await whole.arrayBuffer()))).toEqual(pictures);
});

test('other files are none; one that was cut gives what is there', () => {
  expect(openBundle(new Uint8Array())).toBeNull();
  expect(openBundle(new TextEncoder().encode('%PDF-1.7'))).toBeNull();
  const head = bundleHead([4, 4]);
  expect(openBundle(head)).toEqual([new Uint8Array(), new Uint8Array()]);
  expect(openBundle(head.subarray(0, 20))).toHaveLength(2);
});
