/**
 * Published reports with known figures, where a folder of them is at hand (REPORTS_DIR): sets of
 * `documents/` and `figures/`. A figure that is wrong and that no finding names is the worst bug.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../src/form/form-types.ts';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';

interface Truth {
  readonly agency: string;
  readonly year: number;
  readonly edition: string;
  readonly lost?: readonly string[];
  readonly tables: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>
  >;
}

const folder = process.env['REPORTS_DIR'] ?? '';

/** All others must come out right in every figure that the document still holds; this ran its digits together. */
const TORN = /\.page\.txt$/;

function listSet(set: string): { name: string; truth: Truth; bytes: Uint8Array }[] {
  const figures = join(folder, set, 'figures');
  if (!existsSync(figures)) return [];
  return readdirSync(figures).map((file) => {
    const name = file.replace(/\.json$/, '');
    return {
      name,
      truth: JSON.parse(readFileSync(join(figures, file), 'utf8')) as Truth,
      bytes: new Uint8Array(readFileSync(join(folder, set, 'documents', name))),
    };
  });
}

/** Its title is not in it: a test of the format, not a whole report. */
const UNTITLED = new Set(['report-handmade.ofd']);

describe.each(['seeds', 'real', 'formats'])('%s', (set) => {
  const files = listSet(set);
  test.runIf(files.length > 0).each(files)('$name', async ({ name, truth, bytes }) => {
    const { reports } = await processFile(name, bytes);
    const reading = reports[0]?.reading;
    expect(reading?.edition).toBe(truth.edition);
    if (!UNTITLED.has(name)) {
      expect(reading?.year).toBe(truth.year);
      // The title may leave out the city before the county: 洪泽区 for 淮安市洪泽区.
      expect(truth.agency.endsWith(reading?.agency ?? '-')).toBe(true);
    }
    const named = new Set<string>(
      reading === undefined ? [] : checkReport(reading).flatMap(({ cells }) => cells),
    );
    const wrong: string[] = [];
    for (const [table, rows] of Object.entries(truth.tables)) {
      for (const [row, columns] of Object.entries(rows)) {
        for (const [column, value] of Object.entries(columns)) {
          const id = `${table}.${row}.${column}` as CellId;
          const isRight = reading?.cells[id]?.value === value;
          const mayBeLost = truth.lost?.includes(id) === true || TORN.test(name);
          if (!isRight && !(mayBeLost && named.has(id)))
            wrong.push(`${id}: ${reading?.cells[id]?.value} for ${value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
