/**
 * Other witnesses of whose report this is and on which year: the period it says it covers, the name
 * it is signed with, the file name. Where one contradicts the title, a page was copied from another
 * year or unit, or the wrong file was sent; the title is taken, and the contradiction said.
 */
import type { Doubt } from '../../report/finding.ts';
import { doubtAgency, doubtYear } from './identity-doubts.ts';
import type { Witness } from './identity-doubts.ts';
import { findPeriod, plain, readTitle } from './find-identity.ts';
import type { Identity } from './find-identity.ts';
import type { Row } from '../rows/row.ts';

interface Testimony extends Identity {
  readonly witness: Witness;
}

const DATE = /^(?:20\d\d|[二2][〇○零O0]\S{2})年\S{1,3}月\S{1,3}日$/;
const NAME = /^\p{Script=Han}{3,30}$/u;
/** A signature stands among so many of the last lines; site footers may follow it. */
const MOST_FOOT_ROWS = 40;

/** @param rows the rows of the report; @param fileTitle the file's name without folder and extension */
export function doubtIdentity(
  identity: Identity,
  rows: readonly Row[],
  fileTitle: string,
): Doubt[] {
  const lines = rows.map((row) => plain(row.text)).filter((line) => line !== '');
  const testimonies: Testimony[] = [
    { witness: 'period', agency: null, year: findPeriod(lines.join('')) },
    { witness: 'signature', agency: findSignature(lines), year: null },
    { witness: 'file-name', agency: null, year: null, ...readTitle(plain(fileTitle)) },
  ];
  return testimonies.flatMap(({ witness, agency, year }) => [
    ...(identity.year !== null && year !== null && year !== identity.year
      ? [doubtYear(identity.year, year, witness)]
      : []),
    ...(identity.agency !== null && agency !== null && !isSameAgency(agency, identity.agency)
      ? [doubtAgency(identity.agency, agency, witness)]
      : []),
  ]);
}

/** The line above the date at the end. */
function findSignature(lines: readonly string[]): string | null {
  const foot = lines.slice(-MOST_FOOT_ROWS);
  const date = foot.findLastIndex((line) => DATE.test(line));
  const name = foot[date - 1] ?? '';
  return NAME.test(name) ? name : null;
}

/** Short names leave characters out: 县人社局 is in 星河县人力资源和社会保障局. */
function isSameAgency(left: string, right: string): boolean {
  const [short = '', long = ''] = [core(left), core(right)].sort((a, b) => a.length - b.length);
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Without the words that only say what kind of body it is. */
function core(agency: string): string {
  return agency.replace(/人民政府|政府|办公室|办公厅|办事处|委员会|[\s（）()《》]/g, '');
}
