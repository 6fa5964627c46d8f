/** How a report speaks of the body whose report it is: the forms of its name that its title gives. */
import { gather } from '../../lib/gather.ts';

/** They end the name of a place; a larger number stands below a smaller. 街道 is the one of two characters. */
const LEVELS: ReadonlyMap<string, number> = new Map(
  gather(['省', '市州盟', '县区旗', '乡镇'], (same, rank) => [...same].map((each) => [each, rank])),
);
const STREET = '街道';
const LOWEST = 3;

const SUFFIXES = ['委员会', '办公室', '中心', '局', '厅', '委', '办', '院', '处', '所', '站'];
/** These tell no body from another. */
const COMMON = ['人民政府', '办事处', '管理委员会'];
const SHORTEST = 2;

/**
 * Of 清源县松林乡人民政府: 清源县, 清源, 松林乡, 松林; of 清源县林业局: 清源县, 清源, 林业局, 林业.
 * The longest first.
 */
export function ownNames(agency: string): string[] {
  const names = new Set<string>();
  let from = 0;
  let above = 0;
  for (let at = 0; at < agency.length; at++) {
    const width = levelAt(agency, at);
    const rank = LEVELS.get(agency.charAt(at)) ?? LOWEST;
    // 市场监督管理局 begins with such a character, 大市口街道 below 京口区 has one within its name.
    if (width === 0 || at === from || rank < above) continue;
    addPlace(names, agency.slice(from, at), agency.slice(at, at + width));
    from = at + width;
    at = from - 1;
    above = rank;
  }
  const body = agency.slice(from);
  if (!COMMON.some((each) => body.startsWith(each))) {
    names.add(body);
    const suffix = SUFFIXES.find((each) => body.endsWith(each)) ?? '';
    names.add(body.slice(0, body.length - suffix.length));
  }
  return [...names]
    .filter(({ length }) => length >= SHORTEST)
    .sort((one, two) => two.length - one.length);
}

/** 国家税务总局清源县: the place begins behind the body it is the office of. */
function addPlace(names: Set<string>, before: string, level: string): void {
  const stem = before.slice(before.lastIndexOf('局') + 1);
  names.add(stem + level);
  names.add(stem);
}

/** Characters of the word for a kind of place that stands there; 0 = none. */
export function levelAt(text: string, at: number): number {
  if (text.startsWith(STREET, at)) return STREET.length;
  return LEVELS.has(text.charAt(at)) ? 1 : 0;
}
