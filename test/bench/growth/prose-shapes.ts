/** Prose that grows. */
import { inProse, series } from './shape.ts';
import type { Shape } from './shape.ts';

export const PROSE_SHAPES: readonly Shape[] = [
  inProse('one long clause', (n) => '全年公开信息工作'.repeat(1200 * n)),
  inProse('a clause of commas', (n) => '公开,'.repeat(3000 * n)),
  inProse('many short clauses', (n) => series(1000 * n, (i) => `公开信息${i}条。`)),
  inProse('many counts of one kind', (n) => series(500 * n, (i) => `收到政府信息公开申请${i}件，`)),
  inProse('many counts, a clause each', (n) => series(500 * n, (i) => `予以公开${i}件。`)),
  inProse('many shares', (n) => series(500 * n, (i) => `予以公开${i}件，占${i % 100}.5%；`)),
  inProse('the beginning of a count', (n) => '未收到申请'.repeat(1500 * n)),
  inProse('words that may be an object', (n) => `收到${'政府信息公开'.repeat(1500 * n)}`),
  inProse('all were answered', (n) => '申请均已按时答复'.repeat(1000 * n)),
  inProse('documents, not requests', (n) => '制发公文依申请公开'.repeat(1000 * n)),
  inProse('digits', (n) => '7'.repeat(8000 * n)),
  inProse('digits parted by commas', (n) => '777,'.repeat(2000 * n)),
  inProse('numbers parted by blanks', (n) => series(2000 * n, (i) => `${i} `)),
  inProse('decimals run together', (n) => '1.5.'.repeat(2000 * n)),
  inProse('per cent signs', (n) => '占%'.repeat(2500 * n)),
  inProse('brackets that open', (n) => '（【[('.repeat(2000 * n)),
  inProse('brackets that close', (n) => '）】])'.repeat(2000 * n)),
  inProse('blanks in a line', (n) => `前${' '.repeat(8000 * n)}后`),
  inProse('wide blanks in a line', (n) => `前${'\u3000'.repeat(8000 * n)}后`),
  inProse('blank lines', (n) => '\n'.repeat(6000 * n)),
  inProse('tabs in a line', (n) => '\t'.repeat(8000 * n)),
  inProse('lines of a tab', (n) => '\t\n'.repeat(2000 * n)),
  inProse('years', (n) => series(1500 * n, (i) => `20${10 + (i % 80)}年`)),
  inProse('amounts of money', (n) => series(1000 * n, (i) => `${i}.5万元，`)),
  inProse('amounts of money, a line each', (n) => series(700 * n, (i) => `收费${i}.5万元\n`)),
  inProse('processing fees', (n) => '收取信息处理费3件1200元。未收取信息处理费。'.repeat(300 * n)),
  inProse('agencies', (n) => series(700 * n, (i) => `星河市第${i}街道办事处\n`)),
  inProse('one word over and over', (n) => '审核'.repeat(4000 * n)),
  inProse('doubled words, all different', (n) => series(1500 * n, (i) => doubled(i))),
  inProse('characters of two halves', (n) => '𠮷'.repeat(5000 * n)),
  inProse('combining marks', (n) => `e${'\u0301'.repeat(8000 * n)}`),
  inProse('quotation marks', (n) => '“"「'.repeat(2500 * n)),
  inProse('Roman letters', (n) => 'a'.repeat(8000 * n)),
  inProse('dots and dashes', (n) => '.-—…'.repeat(2000 * n)),
];

function doubled(index: number): string {
  const word = String.fromCharCode(0x4e00 + (index % 5000), 0x5e00 + (index % 4999));
  return `${word}${word}，`;
}
