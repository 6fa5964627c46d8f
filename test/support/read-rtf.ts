/** Reads an RTF file with this body. */
import { readRtf } from '../../src/readers/rtf/rtf-reader.ts';
import { outlineOfResult } from './outline.ts';
import type { Outline } from './outline.ts';
import { packRtf } from './rtf-markup.ts';

export function readRtfBody(body: string, head = ''): Outline | string {
  return outlineOfResult(readRtf(packRtf(body, head)));
}
