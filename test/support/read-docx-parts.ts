/** Reads a Word document made of these parts, or of this body. */
import { readDocx } from '../../src/readers/docx/docx-reader.ts';
import { packDocx } from './docx-markup.ts';
import type { DocxParts } from './docx-markup.ts';
import { outlineOfResult } from './outline.ts';
import type { Outline } from './outline.ts';

export async function readDocxParts(parts: DocxParts | string): Promise<Outline | string> {
  const bytes = packDocx(typeof parts === 'string' ? { body: parts } : parts);
  return outlineOfResult(await readDocx(bytes, { password: null }));
}
