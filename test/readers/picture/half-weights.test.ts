import { describe, expect, test } from 'vitest';
import { halveWeights, toHalves } from '../../../src/readers/picture/onnx/half-weights.ts';
import {
  bytesField,
  join,
  numberField,
  readFields,
  textField,
} from '../../../src/readers/picture/onnx/protobuf.ts';

const bytesOf = (numbers: readonly number[]): Uint8Array =>
  new Uint8Array(Float32Array.from(numbers).buffer);

/** The number that sixteen bits stand for. */
function fromHalf(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return sign * Infinity;
  return exponent === 0
    ? sign * 2 ** -14 * (fraction / 1024)
    : sign * 2 ** (exponent - 15) * (1 + fraction / 1024);
}

test.each([0, 1, -2, 0.1, 65_504, 1e6, 6e-5, 1e-7, -3.17])('%f in half as many bits', (number) => {
  const halves = toHalves(bytesOf([number]));
  const read = fromHalf(new DataView(halves.buffer).getUint16(0, true));
  if (number === 1e6) expect(read).toBe(Infinity);
  else expect(Math.abs(read - number)).toBeLessThanOrEqual(Math.abs(number) / 1024 + 6e-8);
});

test('fields are read as they were written', () => {
  const message = join([numberField(3, 300), textField(9, '名'), numberField(20, 1)]);
  const fields = [...readFields(message)].map(({ number, value, bytes }) => ({
    number,
    value,
    text: new TextDecoder().decode(bytes),
  }));
  expect(fields).toEqual([
    { number: 3, value: 300, text: '' },
    { number: 9, value: 0, text: '名' },
    { number: 20, value: 1, text: '' },
  ]);
  expect(() => [...readFields(message.subarray(0, 1))]).toThrow('middle of a field');
});

describe('a model', () => {
  const tensor = (name: string, size: number): Uint8Array =>
    join([
      numberField(1, size),
      numberField(2, 1),
      textField(8, name),
      bytesField(9, bytesOf(Array.from({ length: size }, (_, index) => index / size))),
    ]);
  const model = join([
    numberField(1, 8),
    bytesField(7, join([bytesField(5, tensor('large', 1000)), bytesField(5, tensor('small', 4))])),
  ]);
  const halved = halveWeights(model);

  test('is smaller', () => expect(halved.length).toBeLessThan(model.length * 0.6));

  test('has its large weights in halves, each cast back under its name', () => {
    const text = new TextDecoder('latin1').decode(halved);
    expect(text).toContain('large_h');
    expect(text).toContain('Cast');
    expect(text).not.toContain('small_h');
  });
});
