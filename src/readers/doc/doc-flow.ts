/** Paragraphs of a .doc → running content with tables ([MS-DOC] 2.4.3). */
import type { Budget } from '../budget.ts';
import type { DocParagraph } from './doc-paragraphs.ts';
import { readRowShape } from './doc-rows.ts';
import type { Flow } from '../words/flow.ts';
import { WordFlow } from '../words/word-flow.ts';
import type { WordParagraph } from '../words/word-flow.ts';

export function flowOf(paragraphs: readonly DocParagraph[], budget: Budget): Flow {
  const flow = new WordFlow(budget);
  for (const paragraph of paragraphs) flow.take(toWordParagraph(paragraph));
  return flow.finish();
}

function toWordParagraph(paragraph: DocParagraph): WordParagraph {
  const { runs, properties, endsCell, isMarkLost } = paragraph;
  const { isRowEnd, depth } = properties;
  return {
    runs,
    // A cell mark stands in tables only, even where the properties are lost.
    depth: endsCell ? Math.max(depth, 1) : depth,
    ends: endOf(paragraph),
    isMarkLost,
    shape: isRowEnd ? readRowShape(properties.row) : null,
  };
}

function endOf({ properties, endsCell }: DocParagraph): WordParagraph['ends'] {
  if (properties.isRowEnd) return 'row';
  if (endsCell && properties.depth === 0) return 'mark';
  return endsCell || properties.isInnerCellEnd ? 'cell' : 'paragraph';
}
