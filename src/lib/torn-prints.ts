/** A figure printed in pieces, such as 「12 5」: the ways in which it may have been meant, to choose from. */

const DIGITS = /^\d[\d,. ]*/;
const MOST = 6;

/**
 * @param raw as printed; what stands behind the digits, such as a unit, goes with each way
 * @param isMoney a gap may then be a point that got lost
 * @returns prints with one figure each: joined, with a point in the last gap, each piece alone;
 * none where the digits are not in pieces
 */
export function tornPrints(raw: string, isMoney: boolean): readonly string[] {
  const print = raw.normalize('NFKC').trim();
  const [torn = ''] = DIGITS.exec(print) ?? [];
  const behind = print.slice(torn.length);
  const pieces = torn.split(' ').filter(Boolean);
  const last = pieces.at(-1);
  if (last === undefined || pieces.length === 1) return [];
  const before = pieces.slice(0, -1).join('');
  const isPointLost = isMoney && !torn.includes('.') && last.length <= 2;
  const ways = [pieces.join(''), ...(isPointLost ? [`${before}.${last}`] : []), ...pieces];
  return [...new Set(ways)].slice(0, MOST).map((way) => way + behind);
}
