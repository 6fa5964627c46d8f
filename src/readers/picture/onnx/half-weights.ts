/**
 * The weights of an ONNX model in half as many bytes: as numbers of 16 bits (IEEE 754 binary16), each with
 * a Cast in front that ONNX Runtime does away with when it loads the model.
 */
import { bytesField, join, numberField, readFields, textField } from './protobuf.ts';
import type { Field } from './protobuf.ts';

/** Fields of ModelProto, GraphProto, NodeProto, AttributeProto and TensorProto (onnx.proto). */
const MODEL = { graph: 7 };
const GRAPH = { node: 1, weights: 5 };
const NODE = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 };
const ATTRIBUTE = { name: 1, integer: 3, tensor: 5, kind: 20 };
const TENSOR = { type: 2, name: 8, raw: 9 };
const FLOAT = 1;
const HALF = 10;
const OF_INTEGER = 2;
const OF_TENSOR = 4;
/** Smaller ones are not worth it. */
const LEAST_BYTES = 2048;

export function halveWeights(model: Uint8Array): Uint8Array {
  return join(
    [...readFields(model)].map((field) =>
      field.number === MODEL.graph ? bytesField(MODEL.graph, halveGraph(field.bytes)) : field.whole,
    ),
  );
}

/** Weights stand in a list of their own, or in nodes that are constants. */
function halveGraph(graph: Uint8Array): Uint8Array {
  const casts: Uint8Array[] = [];
  const rest: Uint8Array[] = [];
  for (const field of readFields(graph)) {
    const halved = halveWeight(field) ?? halveConstant(field);
    if (halved === null) rest.push(field.whole);
    else {
      if (field.number === GRAPH.weights) casts.push(halved.cast);
      rest.push(halved.field, ...(field.number === GRAPH.node ? [halved.cast] : []));
    }
  }
  return join([...casts, ...rest]);
}

interface Halved {
  readonly field: Uint8Array;
  readonly cast: Uint8Array;
}

const halfName = (name: string): string => `${name}_h`;

function halveWeight({ number, bytes }: Field): Halved | null {
  if (number !== GRAPH.weights) return null;
  const name = textOf(bytes, TENSOR.name);
  const tensor = halveTensor(bytes, halfName(name));
  return tensor === null ? null : { field: bytesField(number, tensor), cast: castTo(name) };
}

function halveConstant({ number, bytes }: Field): Halved | null {
  if (number !== GRAPH.node || textOf(bytes, NODE.operator) !== 'Constant') return null;
  const name = textOf(bytes, NODE.output);
  const value = find(find(bytes, NODE.attribute), ATTRIBUTE.tensor);
  const tensor = halveTensor(value, halfName(name));
  if (tensor === null) return null;
  const attribute = join([
    textField(ATTRIBUTE.name, 'value'),
    bytesField(ATTRIBUTE.tensor, tensor),
    numberField(ATTRIBUTE.kind, OF_TENSOR),
  ]);
  const node = join([
    textField(NODE.output, halfName(name)),
    textField(NODE.operator, 'Constant'),
    bytesField(NODE.attribute, attribute),
  ]);
  return { field: bytesField(GRAPH.node, node), cast: castTo(name) };
}

function castTo(name: string): Uint8Array {
  const attribute = join([
    textField(ATTRIBUTE.name, 'to'),
    numberField(ATTRIBUTE.integer, FLOAT),
    numberField(ATTRIBUTE.kind, OF_INTEGER),
  ]);
  const node = join([
    textField(NODE.input, halfName(name)),
    textField(NODE.output, name),
    textField(NODE.operator, 'Cast'),
    bytesField(NODE.attribute, attribute),
  ]);
  return bytesField(GRAPH.node, node);
}

/** @returns null for what is small or no list of 32-bit numbers */
function halveTensor(tensor: Uint8Array, name: string): Uint8Array | null {
  const fields = [...readFields(tensor)];
  const raw = fields.find(({ number }) => number === TENSOR.raw)?.bytes;
  const type = fields.find(({ number }) => number === TENSOR.type)?.value;
  if (raw === undefined || type !== FLOAT || raw.length < LEAST_BYTES) return null;
  const renamed = new Set([TENSOR.type, TENSOR.name, TENSOR.raw]);
  const kept = fields.filter(({ number }) => !renamed.has(number)).map(({ whole }) => whole);
  return join([
    ...kept,
    numberField(TENSOR.type, HALF),
    textField(TENSOR.name, name),
    bytesField(TENSOR.raw, toHalves(raw)),
  ]);
}

/** Rounded to the nearest; what is too small becomes 0. */
export function toHalves(raw: Uint8Array): Uint8Array {
  const from = new DataView(raw.buffer, raw.byteOffset, raw.byteLength);
  const halves = new Uint8Array(raw.length / 2);
  const to = new DataView(halves.buffer);
  for (let at = 0; at + 4 <= raw.length; at += 4) {
    to.setUint16(at / 2, halfOf(from.getUint32(at, true)), true);
  }
  return halves;
}

/** @param bits of a number of 32 bits */
function halfOf(bits: number): number {
  const sign = (bits >>> 16) & 0x80_00;
  const exponent = ((bits >>> 23) & 255) - 112;
  const fraction = bits & 0x7f_ff_ff;
  if (exponent < -10) return sign;
  if (exponent <= 0) return sign | ((((fraction | 0x80_00_00) >> (1 - exponent)) + 0x10_00) >> 13);
  if (exponent >= 31) return sign | 0x7c_00;
  return (sign | (exponent << 10) | (fraction >> 13)) + ((fraction >> 12) & 1);
}

function find(message: Uint8Array, number: number): Uint8Array {
  for (const field of readFields(message)) if (field.number === number) return field.bytes;
  return new Uint8Array();
}

function textOf(message: Uint8Array, number: number): string {
  return new TextDecoder().decode(find(message, number));
}
