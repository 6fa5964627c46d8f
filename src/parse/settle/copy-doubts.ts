/** What is said of a table that the document prints more than once. */
import type { CellId } from '../../form/form-types.ts';
import { gather } from '../../lib/gather.ts';
import type { Doubt } from '../../report/finding.ts';
import { makeDoubt } from '../rows/doubt.ts';
import type { FilledTable } from './fill-table.ts';

const MOST_SHOWN = 3;

/**
 * @param isLater the print says that the copy taken corrects the others
 * @returns nothing where all copies print the same figures
 */
export function doubtCopies(
  taken: FilledTable,
  others: readonly FilledTable[],
  isLater: boolean,
): Doubt[] {
  const differing = gather(others, (other) =>
    gather([...taken.cells], ([id, cell]) => {
      const also = other.cells.get(id);
      const isSame = also === undefined || also.state === 'lost' || also.value === cell.value;
      return isSame ? [] : [{ id, taken: cell.raw, other: also.raw }];
    }),
  );
  if (differing.length === 0) return [];
  const cells: CellId[] = [...new Set(differing.map(({ id }) => id))];
  const shown = differing.slice(0, MOST_SHOWN);
  const zh = shown.map((each) => `「${each.taken}」与「${each.other}」`).join('、');
  const en = shown.map((each) => `"${each.taken}" and "${each.other}"`).join(', ');
  const which = isLater
    ? {
        zh: '按更正后的一份读取，请核实',
        en: 'the one printed as the correction was taken. Please verify it',
      }
    : {
        zh: '取了前面的一份，请核实哪一份是对的',
        en: 'the first one was taken. Please verify which is right',
      };
  return [
    makeDoubt('read-table-twice', cells, {
      zh: `这张表在文件里印了不止一次，有 ${cells.length} 格的数不同（${zh}${differing.length > MOST_SHOWN ? ' 等' : ''}），${which.zh}。`,
      en: `This table stands in the file more than once and ${cells.length} cells differ (${en}${differing.length > MOST_SHOWN ? ' …' : ''}); ${which.en}.`,
    }),
  ];
}
