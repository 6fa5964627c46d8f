/**
 * Rich Text Format (RTF 1.9), also in files called .doc. What would be printed is read: tracked
 * deletions, hidden text, field code, comments, headers and footers are not.
 */
import type { Gap } from '../../document/document.ts';
import { TOO_DEEP } from '../../document/failure.ts';
import { createBudget } from '../budget.ts';
import { tidyTitle } from '../document-title.ts';
import { blocksOfFlow } from '../words/flow.ts';
import { failRead } from '../reader.ts';
import type { ReadOptions, ReadResult } from '../reader.ts';
import { interpretRtf } from './rtf-interpreter.ts';

export function readRtf(bytes: Uint8Array, options?: ReadOptions): ReadResult {
  const budget = options?.budget ?? createBudget();
  const content = interpretRtf(bytes, budget);
  if (content === null) return failRead(TOO_DEEP);
  const { flow, title, pictures, isCut, isDamaged } = content;
  const blocks = blocksOfFlow(flow, budget);
  if (blocks.length === 0) {
    if (isCut) return failRead({ code: 'corrupt' });
    return failRead({ code: pictures > 0 ? 'scanned' : 'empty' });
  }
  const gaps: Gap[] = [];
  if (isDamaged) gaps.push({ kind: 'part-partial', where: '正文' });
  if (isCut) gaps.push({ kind: 'part-partial', where: '文件末尾' });
  return { ok: true, encoding: null, document: { blocks, title: tidyTitle(title), gaps } };
}
