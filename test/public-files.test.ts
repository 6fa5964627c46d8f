/** The committed samples and schema are what their scripts make, and the samples show what they should. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../src/rules/index.ts';
import {
  BUILT_IN_SAMPLES,
  builtInFiles,
  makeSamples,
  sampleIndex,
} from './support/make-samples.ts';
import { SELF_CHECK_PATH, selfCheckText } from './support/make-self-check.ts';
import { SCHEMA_PATH, schemaText } from './support/make-schema.ts';
import { readReport } from './support/read-fixture.ts';

const samples = makeSamples();

test('the schema is up to date', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(schemaText());
});

test('the samples are up to date and all listed', () => {
  expect(readFileSync('public/samples/index.json', 'utf8')).toBe(sampleIndex(samples));
  expect(readdirSync('public/samples').sort()).toEqual(
    [...samples.map(({ file }) => file), 'index.json'].sort(),
  );
  for (const { file, bytes } of samples) {
    expect(readFileSync(`public/samples/${file}`).equals(bytes)).toBe(true);
  }
});

test('the samples and the files of the self check that the page brings along are up to date', () => {
  expect(readFileSync(BUILT_IN_SAMPLES, 'utf8')).toBe(builtInFiles(samples));
  expect(readFileSync(SELF_CHECK_PATH, 'utf8')).toBe(selfCheckText());
});

describe('each sample shows what its name says', () => {
  test.each([
    ['星河市人民政府办公室2020.html', []],
    ['星河市人民政府办公室2021.html', []],
    ['星河市人民政府办公室2022.html', []],
    ['星河市教育局2022.txt', []],
    [
      '望月镇2022（合计有误）.html',
      [
        'requests-column-balance',
        'requests-result-total',
        'requests-row-total',
        'disputes-row-total',
        'prose-received',
        'prose-disputes',
      ],
    ],
    ['市交通运输局2021（六个数对七列）.txt', ['read-value-lost']],
    ['银沙乡2020（网页复制，数字连在一起）.txt', ['read-run-together']],
    [
      '市民政局2022（空白、单位、缺章节）.html',
      ['section-missing', 'cell-blank', 'unit-converted', 'heading-unusual'],
    ],
    ['市水务局2021（GB18030）.txt', []],
  ])('%s', async (name, rules) => {
    const bytes = samples.find((sample) => sample.name === name)?.bytes ?? new Uint8Array();
    const found = checkReport(await readReport(bytes, name)).map(({ rule }) => rule);
    expect([...new Set(found)]).toEqual(expect.arrayContaining(rules));
    if (rules.length === 0) expect(found).toEqual([]);
  });
});
