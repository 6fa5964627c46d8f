/**
 * How an object of an OFD page is painted (GB/T 33190 §8.2, §8.5): its own word goes before that of
 * the drawing parameters it names, and those before the ones of its layer.
 */
import type { OfdResources } from './ofd-resources.ts';
import { readOfdColor, readOfdNumber } from './ofd-values.ts';
import type { Color } from '../page/paint/colors.ts';
import { BLACK } from '../page/paint/colors.ts';
import { findChild } from '../containers/xml-tree.ts';
import type { XmlNode } from '../containers/xml-tree.ts';

export interface OfdStyle {
  /** null for patterns and the like. */
  readonly fillColor: Color | null;
  readonly strokeColor: Color | null;
  /** 0 is painted by nobody. */
  readonly fillAlpha: number;
  readonly strokeAlpha: number;
  /** Millimetres in the space of the object. */
  readonly lineWidth: number;
}

/** §8.2. */
const USUAL_LINE_WIDTH = 0.353;
const OPAQUE = 255;

/** @param layer the parameters that the layer names */
export function styleOf(
  object: XmlNode,
  layer: string | undefined,
  resources: OfdResources,
): OfdStyle {
  const { attributes } = object;
  const chain = [
    object,
    ...resources.findParameters(attributes['DrawParam']),
    ...resources.findParameters(layer),
  ];
  const first = (name: string): XmlNode | undefined =>
    chain.map((each) => findChild(each, name)).find((child) => child !== undefined);
  const [fill, stroke] = [first('FillColor'), first('StrokeColor')];
  const width = chain.find((each) => each.attributes['LineWidth'] !== undefined);
  const alpha = readOfdNumber(attributes['Alpha'], OPAQUE) / OPAQUE;
  return {
    fillColor: colorOf(fill),
    strokeColor: colorOf(stroke),
    fillAlpha: alpha * alphaOf(fill),
    strokeAlpha: alpha * alphaOf(stroke),
    lineWidth: readOfdNumber(width?.attributes['LineWidth'], USUAL_LINE_WIDTH),
  };
}

/** Without a colour programs paint black, though paths should then stay unfilled: a line too many does less harm. */
function colorOf(color: XmlNode | undefined): Color | null {
  return color === undefined ? BLACK : readOfdColor(color.attributes['Value']);
}

function alphaOf(color: XmlNode | undefined): number {
  return readOfdNumber(color?.attributes['Alpha'], OPAQUE) / OPAQUE;
}
