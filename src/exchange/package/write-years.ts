/**
 * The figures as a table shared out by year, a folder each (`figures/year=2023/…`), as DuckDB, Spark and
 * others read in one go, skipping the years that are not asked for; the year stands in the names alone.
 * The rows are those of `figures.parquet`.
 */
import type { ExportedReport } from '../json/export-shape.ts';
import { FIGURES, figureRows } from './tables/figures.ts';
import type { PackageTable, PlacedReport } from './tables/table.ts';
import { createParquet } from './write/parquet.ts';
import type { TableWriter } from './write/parquet.ts';
import type { PackageSink } from './write-package.ts';

export interface YearsWriter {
  readonly add: (report: ExportedReport, placed: PlacedReport) => void;
  readonly end: () => void;
}

/** What Hive writes where a value is not known. */
const UNKNOWN = '__HIVE_DEFAULT_PARTITION__';
/** Rows that are held of each year. */
const GROUP = 20_000;

const YEAR = FIGURES.fields.findIndex(({ name }) => name === 'year');
const TABLE: PackageTable = { ...FIGURES, fields: FIGURES.fields.toSpliced(YEAR, 1) };

export function createYears(sink: Pick<PackageSink, 'open'>): YearsWriter {
  const years = new Map<number | null, TableWriter>();
  const openYear = (year: number | null): TableWriter => {
    const file = sink.open(`${FIGURES.name}/year=${year ?? UNKNOWN}/${FIGURES.name}.parquet`);
    const { add, end } = createParquet(TABLE, file.write, GROUP);
    const writer: TableWriter = {
      add,
      end() {
        end();
        file.close();
      },
    };
    years.set(year, writer);
    return writer;
  };
  return {
    add(report, placed) {
      const writer = years.get(report.year) ?? openYear(report.year);
      for (const row of figureRows(report, placed)) writer.add(row.toSpliced(YEAR, 1));
    },
    end() {
      for (const writer of years.values()) writer.end();
    },
  };
}
