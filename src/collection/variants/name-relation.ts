/** How two names that are not the same print may still name one unit. */
import { editDistance } from '../../lib/edit-distance.ts';
import { isSamePlace } from './name-shape.ts';
import type { NameShape } from './name-shape.ts';

/**
 * `form`: the same but for words that may be left out. `place`: but for the place in front. `short`: one may
 * be short for the other. `letter`: one character apart. The first tells most.
 */
export const NAME_RELATIONS = ['form', 'place', 'short', 'letter'] as const;
export type NameRelation = (typeof NAME_RELATIONS)[number];

export function relate(one: NameShape, two: NameShape): NameRelation | null {
  if (one.normal === two.normal) return 'form';
  if (!isSamePlace(one, two)) return null;
  if (one.core === two.core) return 'place';
  const [short, long] = [one.core, two.core].sort((left, right) => left.length - right.length);
  if (short === undefined || long === undefined || short.length < SHORTEST_CORE) return null;
  if (isShortFor(short, long)) return 'short';
  return isLetterApart(short, long) ? 'letter' : null;
}

const SHORTEST_CORE = 3;

/** 住建局 for 住房和城乡建设局: its characters in order, the first and the last one the same. */
function isShortFor(short: string, long: string): boolean {
  const [less, more] = [withoutEnding(short), withoutEnding(long)];
  const isFramed = less.at(0) === more.at(0) && less.at(-1) === more.at(-1);
  if (!isFramed || more.length - less.length < 2) return false;
  let at = 0;
  for (const character of more) if (character === less.charAt(at)) at++;
  return at === less.length;
}

/** 卫健委 stands for 卫生健康委员会. */
export function withoutEnding(core: string): string {
  return core.replace(/委员会$/, '委').replace(/办公室$/, '办');
}

/** Units that are told apart by one character: 第一中学 and 第二中学, 城东 and 城西. */
const TELLING = /[一二三四五六七八九十\d东西南北中上下新老]/;

function isLetterApart(short: string, long: string): boolean {
  if (long.length - short.length > 1 || editDistance(short, long) !== 1) return false;
  const at = [...long].findIndex((character, index) => character !== short.charAt(index));
  return !TELLING.test(long.charAt(at) + short.charAt(at));
}
