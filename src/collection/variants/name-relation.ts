/** How two names that are not the same print may still name one unit. */
import { editDistance } from '../../lib/similarity.ts';
import { isSamePlace } from './name-shape.ts';
import type { NameShape } from './name-shape.ts';

/**
 * `form`: the same but for words that may be left out. `place`: but for the place in front, or 本级. `short`: one may
 * be short for the other. `letter`: one character apart. The first tells most.
 */
export const NAME_RELATIONS = ['form', 'place', 'short', 'letter'] as const;
export type NameRelation = (typeof NAME_RELATIONS)[number];

export function relate(one: NameShape, two: NameShape): NameRelation | null {
  if (one.normal === two.normal) return 'form';
  if (!isSamePlace(one, two)) return null;
  if (officeOf(one.core) === officeOf(two.core)) return 'place';
  if (Math.min(one.core.length, two.core.length) < SHORTEST_CORE) return null;
  if (isShortFor(bareCore(one.core), bareCore(two.core))) return 'short';
  return isLetterApart(one.core, two.core) ? 'letter' : null;
}

/** A government's office that reports for it alone may say so, 办公室（本级）, or not. */
export function officeOf(core: string): string {
  return core.replace(/(?<=办公[室厅])本级$/, '');
}

const SHORTEST_CORE = 3;

/** 住建局 for 住房和城乡建设局: its characters in order, the first and the last one the same. */
function isShortFor(one: string, two: string): boolean {
  if (one === two) return true;
  const [less = '', more = ''] = [one, two].sort((left, right) => left.length - right.length);
  const isFramed = less.at(0) === more.at(0) && less.at(-1) === more.at(-1);
  if (!isFramed || less.length < SHORTEST_CORE || more.length - less.length < 2) return false;
  let at = 0;
  for (const character of more) if (character === less.charAt(at)) at++;
  return at === less.length;
}

/** 卫健委 stands for 卫生健康委员会; 和 is left out, or stands elsewhere in a new name. */
export function bareCore(core: string): string {
  return core
    .replace(/委员会$/, '委')
    .replace(/办公室$/, '办')
    .replace(/[和与及]/g, '');
}

/** Units that are told apart by one character: 第一中学 and 第二中学, 城东 and 城西. */
const TELLING = /[一二三四五六七八九十\d东西南北中上下新老]/;

function isLetterApart(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1 || editDistance(one, two) !== 1) return false;
  const [short = '', long = ''] = [one, two].sort((left, right) => left.length - right.length);
  const at = [...long].findIndex((character, index) => character !== short.charAt(index));
  return !TELLING.test(long.charAt(at) + short.charAt(at));
}
