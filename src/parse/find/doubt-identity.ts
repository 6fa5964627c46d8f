/**
 * Other witnesses of whose report this is and on which year: the preface, the period it says it
 * covers, the name it is signed with, the file name. Where one contradicts the title, a page was
 * copied from another year or unit, or the wrong file was sent; the title is taken, and the
 * contradiction said.
 */
import { gather } from '../../lib/gather.ts';
import type { Doubt } from '../../report/finding.ts';
import { kindOfName } from './agency-name.ts';
import type { IdentitySources } from './find-identity.ts';
import { doubtAgency, doubtPeriod, doubtYear } from './identity-doubts.ts';
import type { Witness } from './identity-doubts.ts';
import { readTitle } from './read-title.ts';
import type { Identity } from './read-title.ts';
import { plain } from './read-year.ts';
import { findCompiler, titlesInPreface } from './witnesses.ts';

interface Testimony {
  readonly witness: Witness;
  readonly agency: string | null;
  /** Any of them may be the title's; none at all is no testimony. */
  readonly years: readonly number[];
}

/** An office within the body, or one above it, may write the report for it. */
const WRITES_FOR_OTHERS = /(?:办公室|办公厅|领导小组|中心|科|股)$/;

/** @param fileTitle the file's name without folder and extension */
export function doubtIdentity(
  identity: Identity,
  { head, signature, period }: IdentitySources,
  fileTitle: string,
): Doubt[] {
  const testimonies = [
    prefaceOf(head),
    { witness: 'period', agency: null, years: period?.years ?? [] },
    { witness: 'signature', agency: signature, years: [] },
    fileNameOf(fileTitle),
  ] satisfies Testimony[];
  return [
    ...gather(testimonies, (testimony) => contradictionsOf(identity, testimony)),
    ...(period === null || period.isWholeYear ? [] : [doubtPeriod(period.print)]),
  ];
}

function contradictionsOf({ agency, year }: Identity, testimony: Testimony): Doubt[] {
  const { witness, agency: other, years } = testimony;
  const [first] = years;
  return [
    ...(year !== null && first !== undefined && !years.includes(year)
      ? [doubtYear(year, first, witness)]
      : []),
    ...(agency !== null && other !== null && !isSameAgency(other, agency)
      ? [doubtAgency(agency, other, witness)]
      : []),
  ];
}

function prefaceOf(lines: readonly string[]): Testimony {
  const titles = titlesInPreface(lines);
  const named = titles.find(({ agency }) => agency !== null && kindOfName(agency) === 'body');
  const agency = named?.agency ?? findCompiler(lines.join(''));
  return {
    witness: 'preface',
    agency: agency === null || WRITES_FOR_OTHERS.test(agency) ? null : agency,
    years: gather(titles, ({ year }) => year ?? []),
  };
}

function fileNameOf(fileTitle: string): Testimony {
  const title = readTitle(plain(fileTitle));
  const years = title === null || title.year === null ? [] : [title.year];
  return { witness: 'file-name', agency: title?.agency ?? null, years };
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
