/** The built-in report in every format, read by the threads of this browser: are its figures what they must be? */
import { cellsOf } from '../../form/editions.ts';
import { unpackFile } from '../shared/built-in-file.ts';
import type { ReadApart, ReadFile } from './read-apart-context.ts';

export interface FigureCheck {
  /** Files, each of another format. */
  readonly formats: number;
  readonly figures: number;
  readonly right: number;
  /** Files with a figure that is not right, or that were not read. */
  readonly wrong: readonly string[];
}

type Figures = Readonly<Record<string, number>>;

export async function checkFigures(readApart: ReadApart): Promise<FigureCheck> {
  const { default: built } = await import('./data/self-check.json', { with: { type: 'json' } });
  const read = await readApart(built.files.map(unpackFile));
  const right = new Map(read.map((file) => [file.name, rightIn(file, built.figures)]));
  const each = Object.keys(built.figures).length;
  return {
    formats: built.files.length,
    figures: built.files.length * each,
    right: [...right.values()].reduce((sum, n) => sum + n, 0),
    wrong: built.files.map(({ name }) => name).filter((name) => right.get(name) !== each),
  };
}

/** @returns how many figures of the file are those expected */
function rightIn({ reports }: ReadFile, expected: Figures): number {
  const [report] = reports;
  if (report === undefined) return 0;
  const { figures } = report.record;
  return cellsOf(report.record).filter(({ id }, at) => figures[at] === expected[id]).length;
}
