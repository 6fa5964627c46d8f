/** The hash of a file is the same whoever computes it. */
import { describe, expect, it } from 'vitest';
import { hashFile } from '../../src/worker/hash-file.ts';

/** Of 「abc」, FIPS 180-4 B.1. */
const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('the hash of a file', () => {
  it.each([
    ['by the engine', globalThis.crypto.subtle],
    ['where the engine does not', null],
  ])('is computed %s', async (_, subtle) => {
    const whole = new TextEncoder().encode('xabcx');
    expect(await hashFile(whole.subarray(1, 4), subtle)).toBe(OF_ABC);
  });
});
