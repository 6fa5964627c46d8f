/** The sums of the workbook: a body's units by year, as 汇总表 adds them, the latest year first. */
import type { WriteSheet } from 'hucre/xlsx';
import { editionOfYear, officialOtherRows } from '../../form/editions.ts';
import type { FormVariant } from '../../form/editions.ts';
import type { ExportedRollUp } from '../collection-shape.ts';
import { sheetName } from '../file/address.ts';
import type { FoundReport } from './findings-sheet.ts';
import type { FormSheet } from './form-sheet.ts';
import { rollUpSheet } from './roll-up-sheet.ts';

export interface MadeSheet extends FormSheet {
  readonly found: FoundReport;
  readonly variant: FormVariant;
}

/**
 * @param rollUps null = these reports are no batch: those of a year are added as they are
 * @param taken names of sheets, in lower case; they grow
 */
export function sumSheets(
  made: readonly MadeSheet[],
  rollUps: readonly ExportedRollUp[] | null,
  taken: Set<string>,
): readonly WriteSheet[] {
  const byId = new Map(made.map((each) => [each.found.report.id, each]));
  const all = rollUps ?? allByYear(made);
  const isOneBody = new Set(all.map(({ body }) => body)).size === 1;
  return all.flatMap((rollUp) => {
    const { body, year } = rollUp;
    const sheets = rollUp.reports.flatMap((id) => byId.get(id) ?? []);
    const edition = editionOfYear(year);
    // The sum of one report that is nobody's in particular is that report.
    if (edition === null || sheets.length < (body === null ? 2 : 1)) return [];
    return rollUpSheet({
      name: sheetName(`汇总${year}${isOneBody ? '' : ` ${body}`}`, taken),
      title: `${body ?? ''}${year}年度汇总`,
      notes: notesOn(rollUp, { made, all }),
      variant: { edition, otherRows: officialOtherRows(edition) },
      sheets: sheets.map(({ found, variant, addresses }) => ({
        unit: found.unit,
        variant,
        addresses,
      })),
    });
  });
}

function allByYear(made: readonly MadeSheet[]): readonly ExportedRollUp[] {
  const years = [...new Set(made.flatMap(({ found: { report } }) => report.year ?? []))];
  return years
    .sort((one, two) => two - one)
    .map((year) => ({
      body: null,
      year,
      reports: made.flatMap(({ found: { report } }) => (report.year === year ? report.id : [])),
      missing: [],
    }));
}

interface Whole {
  readonly made: readonly MadeSheet[];
  readonly all: readonly ExportedRollUp[];
}

/** Who is missing, and whose sheet of that year no sum takes in. */
function notesOn({ body, year, missing }: ExportedRollUp, { made, all }: Whole): readonly string[] {
  const ofYear = all.filter((each) => each.year === year);
  const summed = new Set(ofYear.flatMap(({ reports }) => reports));
  const bodies = new Set(ofYear.map((each) => each.body));
  const others = made.flatMap(({ found: { unit, report } }) =>
    report.year !== year || summed.has(report.id) || bodies.has(unit) ? [] : unit,
  );
  const without =
    body === null ? '没有算进的' : '不在名单里、没有写上级，或是同一年的另一份，没有算进的';
  return [
    ...(body === null ? ['没有单位名单，不知道谁汇总到谁：各单位的报告都算进来。'] : []),
    ...(missing.length === 0 ? [] : [`未报送、没有算进的：${missing.join('、')}`]),
    ...(others.length === 0 ? [] : [`${without}：${others.join('、')}`]),
  ];
}
