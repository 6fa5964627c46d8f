/** As much of the wire format of Protocol Buffers as rewriting an ONNX file takes. */

export interface Field {
  readonly number: number;
  /** Of a number; 0 otherwise. */
  readonly value: number;
  /** Of bytes, texts and messages; empty otherwise. */
  readonly bytes: Uint8Array;
  /** The field as it stands in the file. */
  readonly whole: Uint8Array;
}

const NONE = new Uint8Array();

/** @throws where the bytes are no message */
export function* readFields(message: Uint8Array): Generator<Field> {
  let at = 0;
  const readNumber = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = message[at++];
      if (byte === undefined) throw new Error('a message ends in the middle of a field');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  while (at < message.length) {
    const start = at;
    const key = readNumber();
    const [number, kind] = [Math.floor(key / 8), key % 8];
    let value = 0;
    let bytes: Uint8Array = NONE;
    if (kind === 0) value = readNumber();
    else if (kind === 2) {
      const length = readNumber();
      bytes = message.subarray(at, at + length);
      at += length;
    } else if (kind === 1 || kind === 5) at += kind === 1 ? 8 : 4;
    else throw new Error(`a field of kind ${kind}`);
    yield { number, value, bytes, whole: message.subarray(start, at) };
  }
}

export function numberField(number: number, value: number): Uint8Array {
  return join([varint(number * 8), varint(value)]);
}

export function bytesField(number: number, bytes: Uint8Array): Uint8Array {
  return join([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

export function textField(number: number, text: string): Uint8Array {
  return bytesField(number, new TextEncoder().encode(text));
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}
