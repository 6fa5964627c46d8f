/** What others wrote stays text in every export of the list, and in the name of its file. */
import { unzipSync, strFromU8 } from 'fflate';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { EXPORTS } from '../../src/exchange/exports.ts';
import type { ExportSource, ReviewedReport } from '../../src/exchange/file/export.ts';
import { fileName } from '../../src/lib/files/file-name.ts';
import { writeExport } from '../../src/exchange/file/write-export.ts';
import { importJson } from '../../src/exchange/json/import-json.ts';
import { cellsOf } from '../../src/form/editions.ts';
import { checkReport } from '../../src/rules/index.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { reportSaying } from '../support/hostile-report.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';

const DATE = '2026-01-31T08:00:00.000Z';

function sourceOf(reports: readonly ReviewedReport[], text: string): ExportSource {
  // oxlint-disable-next-line require-await
  async function* walk(): AsyncGenerator<ReviewedReport> {
    yield* reports;
  }
  const failures = [{ name: text, code: text, message: text }];
  return {
    reports: walk(),
    failures: () => failures,
    unread: () => [text],
    collection: () => Promise.resolve(null),
    subject: '星河市',
    changedAt: DATE,
    date: DATE,
  };
}

/** Kinds of elements and attributes of a page, as a browser would build it. */
function outlineOf(html: string): Set<string> {
  const met = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) {
      met.add(node.tagName);
      for (const { name, value } of node.attrs) {
        met.add(`${node.tagName} ${name}${name === 'href' ? `=${value.replace(/\d+$/, '')}` : ''}`);
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return met;
}

/** What holds of a file whatever is in it, by the end of its name; a new kind of file needs a line. */
const CHECKS: Readonly<Record<string, (hostile: Uint8Array, plain: Uint8Array) => void>> = {
  html(hostile, plain) {
    expect(outlineOf(decode(hostile))).toEqual(outlineOf(decode(plain)));
  },
  xlsx(hostile, plain) {
    const parts = unzipSync(hostile);
    const others = unzipSync(plain);
    expect(Object.keys(parts)).toEqual(Object.keys(others));
    for (const [name, bytes] of Object.entries(parts)) {
      const text = strFromU8(bytes);
      expect([name, /<(?:script|img|ddeLink|x(?!:))\b|TargetMode/i.test(text)]).toEqual([
        name,
        false,
      ]);
      // Formulas and links are our own: the same ones, whatever their sheets are called.
      const other = strFromU8(others[name] ?? new Uint8Array());
      expect([name, ...formulasIn(text)]).toEqual([name, ...formulasIn(other)]);
      expect([name, /<hyperlink [^>]*r:id/.test(text)]).toEqual([name, false]);
      // Texts are shared strings or inline ones; a `str` is the outcome of a formula.
      expect([name, / t="str"(?![^<]*<f>)/.test(text)]).toEqual([name, false]);
    }
  },
  csv(hostile) {
    expectTextCells(parseCsv(decode(hostile).slice(1)), true);
  },
  zip(hostile, plain) {
    const parts = unzipSync(hostile);
    expect(Object.keys(parts)).toEqual(Object.keys(unzipSync(plain)));
    for (const [name, bytes] of Object.entries(parts)) {
      if (name.endsWith('.csv')) expectTextCells(parseCsv(decode(bytes)), false);
    }
  },
  json(hostile) {
    const text = decode(hostile);
    // A terminal or an editor obeys none of it.
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(importJson(text, checkReport).ok).toBe(true);
  },
};

/** Without the names of the sheets, which stand in quotes; a quote in one is doubled. */
function formulasIn(xml: string): readonly string[] {
  const formulas = [...xml.matchAll(/<f>([^<]*)<\/f>|location="([^"]*)"/g)];
  return formulas.map(([, formula, location]) =>
    decodeXml(formula ?? location ?? '').replace(/'(?:[^']|'')*'!/g, 'S!'),
  );
}

function decodeXml(text: string): string {
  return text.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&quot;', '"');
}

/** Every row is as long as its head; no control character is left, and for Excel nothing is a formula. */
function expectTextCells(rows: readonly (readonly string[])[], isForExcel: boolean): void {
  const [head = []] = rows;
  expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  const cells = rows.flat();
  expect(cells.filter((cell) => /[\p{Cc}\u202A-\u202E]/u.test(cell.replaceAll('\n', '')))).toEqual(
    [],
  );
  if (!isForExcel) return;
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual(
    [],
  );
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe.each(EXPORTS)('$id', (entry) => {
  const write = async (text: string, isAlone: boolean): Promise<[string, Uint8Array]> => {
    const reports = [reportSaying(text), ...(isAlone ? [] : [reportSaying(text)])];
    const { name, parts } = await writeExport(entry, sourceOf(reports, text));
    return [name, new Uint8Array(await new Blob([...parts]).arrayBuffer())];
  };

  test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
    '%s',
    async (_label, text) => {
      for (const isAlone of [true, false]) {
        const [name, hostile] = await write(text, isAlone);
        const [, plain] = await write('平常', isAlone);
        const check = CHECKS[entry.extension];
        if (check === undefined) throw new Error(`no check for .${entry.extension}`);
        check(hostile, plain);
        expectSafeName(name, entry.extension);
      }
    },
  );
});

function expectSafeName(name: string, extension: string): void {
  expect(name.endsWith(`.${extension}`)).toBe(true);
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$|[. ]\.\w+$/u);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
}

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
  'a file that is called by %s alone',
  (_label, text) => expectSafeName(fileName(text, 'docx'), 'docx'),
);

test.each([
  ['审核意见-星河市教育局2022年度-20260131', '审核意见-星河市教育局2022年度-20260131.html'],
  ['CON', '_CON.html'],
  ['com1.数据', '_com1.数据.html'],
  ['concert', 'concert.html'],
  ['../../x', 'x.html'],
  ['...', '_.html'],
  ['甲\u202E乙', '甲乙.html'],
  ['一\t二', '一 二.html'],
])('%j is saved as %s', (name, saved) => {
  expect(fileName(name, 'html')).toBe(saved);
});

test('keys of JSON that objects have by themselves are cells and rows like others that the form lacks', () => {
  const line = `{"proactive":{"__proto__":{"x":1},"constructor":{"x":1}},"requests":{"toString":{"__proto__":5}},"disputes":{}}`;
  const text = exportedBy(line);
  const result = importJson(text, checkReport);
  if (!result.ok) throw new Error(result.problem.zh);
  const [report] = result.reports;
  const cells = report === undefined ? [] : Object.entries(report.reading.cells);
  expect(cells.map(([id]) => id)).toEqual(
    report === undefined ? [''] : cellsOf(report.reading).map(({ id }) => id),
  );
  expect(cells.filter(([, { state }]) => state !== 'lost')).toEqual([]);
  expect(report?.confirmed).toEqual({});
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('x' in {}).toBe(false);
});

test('what hides in names of a file of JSON is shown', () => {
  const text = exportedBy('{"proactive":{},"requests":{},"disputes":{}}', '报告\u202Efdp.exe');
  const result = importJson(text, checkReport);
  if (!result.ok) throw new Error(result.problem.zh);
  expect(result.reports.map(({ reading }) => [reading.source.name, reading.agency])).toEqual([
    ['报告\uFFFDfdp.exe', '报告\uFFFDfdp.exe'],
  ]);
  expect(result.failures).toEqual([
    { name: '报告\uFFFDfdp.exe', code: 'corrupt', message: '报告\uFFFDfdp.exe' },
  ]);
});

/** A file as a stranger would write it. @param tables as JSON */
function exportedBy(tables: string, name = '甲'): string {
  const report = {
    id: '__proto__',
    source: { name, format: 'constructor', encoding: null, size: 1, sha256: 'toString' },
    agency: name,
    year: 2022,
    edition: '2021',
    sections: [],
    tables: '',
    cells: {},
    findings: [
      {
        rule: '__proto__',
        severity: 'error',
        cells: ['__proto__', 'constructor'],
        message: 'x',
        expected: null,
        found: null,
        resolution: 'fixed',
        note: '',
      },
    ],
    edits: [],
    confirmed: ['__proto__', 'toString'],
  };
  const head = { format: 'gouji-reports', version: 1, exportedAt: DATE, generator: 'x' };
  const failures = [{ name, code: 'corrupt', message: name }];
  const whole = JSON.stringify({ ...head, reports: [report], failures });
  return whole
    .replace('"tables":""', () => `"tables":${tables}`)
    .replace('"cells":{}', '"cells":{"__proto__":{"state":"read","raw":"1","unit":null}}');
}
