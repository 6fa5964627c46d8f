/** What the reader remarked on the print of single cells, as doubts: one a table and kind. */
import type { CellId } from '../../form/form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import { gather } from '../../lib/gather.ts';
import type { Doubt } from '../../report/finding.ts';
import type { PieceRemark } from '../rows/row.ts';
import { makeDoubt } from '../rows/doubt.ts';

export interface CellRemark extends PieceRemark {
  readonly cells: readonly CellId[];
  /** The figure may carry a sign. */
  readonly isChange: boolean;
}

/** More texts than this are counted, not quoted. */
const MOST_QUOTED = 6;

export function doubtRemarks(remarks: readonly CellRemark[]): Doubt[] {
  const of = (...kinds: readonly PieceRemark['kind'][]): CellRemark[] =>
    remarks.filter(({ kind }) => kinds.includes(kind));
  return [
    ...doubtLeftOut(of('struck', 'unseen')),
    ...warn('read-glyphs-differ', of('glyphs'), (seen) => ({
      zh: `文件里存的文字可能与页面上显示的字形不一致${seen.zh}，请对照原文核实这些数。`,
      en: `The letters drawn may not be the text stored in the file${seen.en}; please compare these figures with the source.`,
    })),
    ...warn('read-stale-result', of('stale'), (seen) => ({
      zh: `公式的结果没有重新计算${seen.zh}，打开文件时显示的可能是另一个数，请对照原文核实。`,
      en: `The result of a formula was stored without being calculated anew${seen.en}; the program may show another figure. Please compare with the source.`,
    })),
    ...warn('read-overlaid', of('overlaid'), (seen) => ({
      zh: `这些格子上面盖着别的文字或图形${seen.zh}，读到的数可能不是看到的数，请对照原文核实。`,
      en: `Something else is drawn over these cells${seen.en}; what was read may not be what is seen. Please compare with the source.`,
    })),
    ...warn('read-joined-lines', of('next-line'), (seen) => ({
      zh: `下一行单独印着数字${seen.zh}，可能是页码，也可能是上面这个数断开的后半截；没有计入，请对照原文核实。`,
      en: `Digits stand alone on the line below${seen.en}: a page number, or the rest of this figure. They were left out; please compare with the source.`,
    })),
    ...warn('read-joined-lines', of('joined'), (seen) => ({
      zh: `这些数断成了两行，已接在一起读作${seen.zh}，请对照原文核实。`,
      en: `These figures stand on two lines and were joined:${seen.en}. Please compare with the source.`,
    })),
    ...warn('read-merged', of('merged'), (seen) => ({
      zh: `这些格子和上一行合并成了一格${seen.zh}，数只记在上面一行，这里留空，请对照原文核实。`,
      en: `These cells are merged with those above${seen.en}; the figure was taken for the row above only. Please compare with the source.`,
    })),
    ...warn('read-odd-print', of('small'), (seen) => ({
      zh: `这些数的末尾有字号更小的数字${seen.zh}，可能是注号；已和前面的连在一起读，请对照原文核实。`,
      en: `The last digits of these figures are printed smaller${seen.en}: they may be marks of notes and were read as part of the figure. Please compare with the source.`,
    })),
    // Elsewhere red is only a colour: a count is never less than nothing.
    ...warn(
      'read-sign-unsure',
      of('red').filter(({ isChange }) => isChange),
      (seen) => ({
        zh: `这些增减数是红色的，没有印正负号${seen.zh}；红色如果表示减少，请改成负数。`,
        en: `These changes are printed in red without a sign${seen.en}; if red means less, please make them negative.`,
      }),
    ),
  ];
}

function doubtLeftOut(remarks: readonly CellRemark[]): Doubt[] {
  if (remarks.length === 0) return [];
  const struck = quote(remarks.filter(({ kind }) => kind === 'struck'));
  const unseen = quote(remarks.filter(({ kind }) => kind === 'unseen'));
  const parts = [
    { texts: struck, zh: '划掉的', en: 'struck out' },
    { texts: unseen, zh: '看不见的', en: 'not seen' },
  ].filter(({ texts }) => texts.zh !== '');
  return [
    makeDoubt('read-left-out', cellsOf(remarks), {
      zh: `没有计入${parts.map(({ zh, texts }) => `${zh}文字${texts.zh}`).join('，也没有计入')}；请对照原文核实。`,
      en: `Left out: ${parts.map(({ en, texts }) => `text ${en}${texts.en}`).join('; ')}. Please compare with the source.`,
    }),
  ];
}

function warn(
  rule: Doubt['rule'],
  remarks: readonly CellRemark[],
  say: (seen: Bilingual) => Bilingual,
): Doubt[] {
  if (remarks.length === 0) return [];
  return [makeDoubt(rule, cellsOf(remarks), say(quote(remarks)))];
}

function cellsOf(remarks: readonly CellRemark[]): CellId[] {
  return [...new Set(gather(remarks, ({ cells }) => cells))];
}

/** 「118」「63」; where no text is known, only that there is some. */
function quote(remarks: readonly CellRemark[]): Bilingual {
  const texts = remarks.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (remarks.length === 0) return { zh: '', en: '' };
  if (texts.length === 0)
    return { zh: `（${remarks.length} 处）`, en: ` (${remarks.length} places)` };
  const shown = texts.slice(0, MOST_QUOTED);
  const more = texts.length > shown.length;
  return {
    zh: shown.map((text) => `「${text}」`).join('') + (more ? `等 ${texts.length} 处` : ''),
    en: ` ${shown.map((text) => `"${text}"`).join(', ')}${more ? ` and ${texts.length - shown.length} more` : ''}`,
  };
}
