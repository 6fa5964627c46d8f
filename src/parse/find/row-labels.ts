/** Which labels of the form a row prints, and of which table they are. */
import { TABLE_IDS } from '../../form/form-types.ts';
import type { TableId } from '../../form/form-types.ts';
import { cutEnd } from '../../lib/cut-end.ts';
import { foldLabel } from '../../lib/fold-text.ts';
import { holdsIdeograph } from '../../lib/ideographs.ts';
import { foldCore, isTelling, matchLabel, scanLabels } from '../rows/labels.ts';
import type { Label } from '../rows/labels.ts';
import type { Row } from '../rows/row.ts';

const SENTENCE_END = /[。；]\s*$/;

/** The telling labels of a row. */
export function labelsOfRow(row: Row): Label[] {
  if (row.kind === 'line') {
    // 「2023年，未发生行政复议及行政诉讼。」 above table 4 is made of its labels, but is a sentence.
    if (!holdsIdeograph(row.text) || SENTENCE_END.test(row.text)) return [];
    const folded = foldLabel(row.text);
    const hits = scanLabels(folded).map((hit) => hit.label);
    const covered = hits.reduce((sum, label) => sum + label.text.length, 0);
    const words = folded.replace(/\d/g, '').length;
    if (hits.length > 0 && covered >= words * 0.6) return hits.filter(isTelling);
    const near = words > 40 ? null : matchLabel(cutEnd(folded, /\d/));
    return near === null || !isTelling(near.label) ? [] : [near.label];
  }
  const labels: Label[] = [];
  for (const piece of row.pieces) {
    if (piece.isCount || !holdsIdeograph(piece.text)) continue;
    const match = piece.match ?? matchLabel(foldCore(piece.text));
    if (match === null) labels.push(...labelsWithin(piece.folded));
    else if (isTelling(match.label)) labels.push(match.label);
  }
  return labels;
}

function labelsWithin(folded: string): Label[] {
  const hits = scanLabels(folded);
  const covered = hits.reduce((sum, { label }) => sum + label.text.length, 0);
  // 「行政诉讼（复议后起诉）」 names its row in brackets; words behind other labels are prose.
  const isWhole = covered >= folded.replaceAll(/\P{L}/gu, '').length;
  return hits
    .filter((hit) => (isWhole || hit.start <= 2) && isTelling(hit.label))
    .map((hit) => hit.label);
}

/** The table most of the labels belong to; on a tie the one already open, else the first. */
export function tableOfLabels(labels: readonly Label[], open: TableId | null): TableId | null {
  if (labels.length === 0) return null;
  let best: TableId | null = null;
  let most = 0;
  for (const table of TABLE_IDS) {
    let count = 0;
    for (const label of labels) if (label.table === table) count++;
    if (count > most || (count === most && count > 0 && table === open)) {
      best = table;
      most = count;
    }
  }
  return best;
}
