import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FOLDER_PARTS, REPORTS_FILE, writePart } from '../../src/command/folder/folder-task.ts';
import { createOutFolder, openFile } from '../../src/command/folder/out-folder.ts';
import { exportReport } from '../../src/exchange/json/export-report.ts';
import { jsonLine } from '../../src/exchange/json/json-line.ts';
import { closeJson, openJson } from '../../src/exchange/json/write-json.ts';
import { NO_REVIEW } from '../../src/report/review/review.ts';
import { makeReport } from '../support/make-report.ts';
import { parseCsv } from '../support/parse-csv.ts';

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'out-'));

test('until all are whole, nothing stands under its name; then earlier files are replaced', () => {
  const path = makeFolder();
  writeFileSync(join(path, 'a.csv'), 'of before');
  const folder = createOutFolder(path);
  mkdirSync(join(path, 'by/year=2019'), { recursive: true });
  const file = openFile(folder.unfinished, 'a.csv');
  file.write('甲,');
  file.write(new TextEncoder().encode('乙'));
  expect(readFileSync(join(path, 'a.csv'), 'utf8')).toBe('of before');
  file.close();
  openFile(folder.unfinished, 'by/year=2020/b').close();
  folder.finish();
  expect(readFileSync(join(path, 'a.csv'), 'utf8')).toBe('甲,乙');
  expect(readdirSync(path)).toEqual(['a.csv', 'by']);
  expect(readdirSync(join(path, 'by'))).toEqual(['year=2020']);
});

test('of one that was given up nothing is left', () => {
  const path = join(makeFolder(), 'made', 'anew');
  const folder = createOutFolder(path);
  openFile(folder.unfinished, 'a.csv').close();
  folder.discard();
  expect(readdirSync(path)).toEqual([]);
});

test.each([
  ['a file', join('a file', 'out')],
  ['a file', 'a file'],
])('where %s stands in the way, none is made', (name, path) => {
  const folder = makeFolder();
  writeFileSync(join(folder, name), 'kept');
  expect(() => createOutFolder(join(folder, path))).toThrow(/EEXIST|ENOTDIR/);
  expect(readFileSync(join(folder, name), 'utf8')).toBe('kept');
});

test('in a place that takes no folder the attempt ends', () => {
  expect(() => createOutFolder('/proc/none/of/it')).toThrow('ENOENT');
});

test('a folder that cannot be made is said in a sentence, with exit 1', () => {
  const file = join(makeFolder(), '文件');
  writeFileSync(file, '');
  const words = ['--import', './.ci/run-typescript.mjs', 'src/headless.ts', '--out', file];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, 'public/samples/sample-4.txt'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^没有写成「.*文件」：.*\n$/);
});

test('the package is made of the JSON beside it, each report under its unit', async () => {
  const path = makeFolder();
  const folder = createOutFolder(path);
  const lines = ['a', 'b'].map((id) => {
    const reading = { ...makeReport({ agency: `{"id":\u2028${id}` }), id: id.repeat(16) };
    return jsonLine(exportReport({ reading, findings: [], ...NO_REVIEW }));
  });
  const file = openFile(folder.unfinished, REPORTS_FILE);
  file.write(`${openJson('')}\n${lines.join(',\n')}${closeJson([])}`);
  file.close();
  const unitOf = new Map([['b'.repeat(16), '乙单位']]);
  const failures = [{ name: 'x.pdf', code: 'scanned', message: '是图片' }];
  const batch = { said: { units: [], findings: [] }, unitOf, rollUps: [] };
  for (const part of FOLDER_PARTS)
    await writePart(part, { folder: folder.unfinished, batch, failures });
  folder.finish();
  const [head = [], ...rows] = parseCsv(readFileSync(join(path, 'reports.csv'), 'utf8'));
  const unit = head.indexOf('unit');
  expect(rows.map((row) => row[unit])).toEqual(['{"id":\u2028a', '乙单位']);
  expect(readFileSync(join(path, 'failures.csv'), 'utf8')).toContain('x.pdf,scanned,是图片');
  for (const name of ['datapackage.json', 'workbook.xlsx', 'figures/year=2022/figures.parquet'])
    expect([name, existsSync(join(path, name))]).toEqual([name, true]);
});
