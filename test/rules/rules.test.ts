/** The rules as a whole: the list, the files and their tests are the same set; none is passed over. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { identityOf } from '../../src/report/finding-identity.ts';
import { checkReport, RULES } from '../../src/rules/index.ts';
import { requestsRowTotal } from '../../src/rules/sums/requests-row-total.ts';
import { BLANK, makeReport, unreadable } from '../support/make-report.ts';

const FOLDERS = ['sums', 'cells', 'prose', 'whole'];
/** What rules of a folder share; its own test is that of the rules. */
const SHARED = new Set([
  'sums/broken-sums',
  'sums/open-sums',
  'cells/find-cells',
  'prose/prose-against-table',
]);
/** The one rule that passes on what others found, under their ids. */
const PASSED_ON = 'read';

function namesIn(room: string, ending: string): string[] {
  const root = resolve(import.meta.dirname, room);
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder)).map((file) => `${folder}/${file.replace(ending, '')}`),
  );
}

describe('the set of rules', () => {
  const files = namesIn('../../src/rules', '.ts').filter((name) => !SHARED.has(name));

  test('each file is a rule of its name in the list, and each rule has its file', () => {
    const ids = RULES.map(({ id }) => id).filter((id) => id !== PASSED_ON);
    expect(new Set(files.map((name) => name.split('/')[1]))).toEqual(new Set(ids));
  });

  test('each has its test, at the same place', () => {
    expect(new Set(namesIn('.', '.test.ts'))).toEqual(new Set(files));
  });
});

describe('all rules', () => {
  test('a whole consistent report passes every one', () => {
    expect(checkReport(makeReport())).toEqual([]);
  });

  test('of more findings than anybody goes through the first are listed, and the rest is said', () => {
    const text = Array.from({ length: 1000 }, (_, i) => `收到政府信息公开申请${i + 1}件。`).join(
      '',
    );
    const found = checkReport(makeReport({ sections: { overview: text } })).filter(
      ({ rule }) => rule === 'prose-received',
    );
    expect(found.length).toBe(301);
    expect(found.at(-1)?.message.zh).toMatch(
      /发现的问题有 \d+ 处，只列出前 300 处，其余请人工核对。$/,
    );
  });

  test('a rule that fails is a finding, never a pass', () => {
    const failing = vi.spyOn(requestsRowTotal, 'check').mockImplementation(() => {
      throw new Error('boom');
    });
    const findings = checkReport(makeReport());
    failing.mockRestore();
    expect(findings).toEqual([
      {
        rule: 'requests-row-total',
        severity: 'error',
        cells: [],
        message: {
          zh: '「总计 = 各类申请人之和」这项检查没有完成（程序出错），请人工核对。',
          en: 'The check "Row total = sum of applicants" did not finish (program error). Please check by hand.',
        },
        expected: null,
        found: null,
      },
    ]);
  });

  test('findings stand in the order of the list, and no two are one', () => {
    const findings = checkReport(
      makeReport({
        year: null,
        cells: {
          'requests.granted.total': unreadable('若干'),
          'disputes.review.corrected': -1.5,
          'disputes.review.total': BLANK,
        },
        sections: { overview: '收到申请3件，收到申请3件，收到申请4件。', other: null },
        headings: { problems: '问题', proactive: '主动公开' },
      }),
    );
    const places = findings.map(({ rule }) => RULES.findIndex(({ id }) => id === rule));
    expect(places).toEqual([...places].sort((left, right) => left - right));
    expect(places.length).toBeGreaterThan(8);
    expect(new Set(findings.map(identityOf)).size).toBe(findings.length);
  });
});
