/** Reads an OpenDocument text made of these parts, or of this body. */
import { readOdt } from '../../src/readers/odf/odt-reader.ts';
import { packOdt } from './odt-markup.ts';
import type { OdtParts } from './odt-markup.ts';
import { outlineOfResult } from './outline.ts';
import type { Outline } from './outline.ts';

export function readOdtParts(parts: OdtParts | string): Outline | string {
  return outlineOfResult(readOdt(packOdt(typeof parts === 'string' ? { body: parts } : parts)));
}
