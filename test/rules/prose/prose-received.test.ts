import { expect, test } from 'vitest';
import type { ReportParts } from '../../support/make-report.ts';
import { proseReceived } from '../../../src/rules/prose/prose-received.ts';
import { checkRule } from '../../support/check-rule.ts';
import { LOST, makeReport } from '../../support/make-report.ts';

const received = (overview: string, count = 21): ReportParts => ({
  sections: { overview },
  cells: { 'requests.received.total': count },
});

checkRule(proseReceived, {
  accept: [
    { name: 'same count', report: received('全年共收到政府信息公开申请21件，均已按时答复。') },
    {
      name: '受理, full-width digits and blanks',
      report: received('2022 年全区受理政府信息公开申请 ２１ 件。'),
    },
    ...['全年共受理政府信息公开申请27件，办结26件。', '收到申请27件（含上年结转2件）。'].map(
      (overview) => ({
        name: `with those carried over: ${overview}`,
        report: {
          sections: { overview },
          cells: { 'requests.received.total': 25, 'requests.carriedIn.total': 2 },
        },
      }),
    ),
    { name: 'thousand separators', report: received('共收到政府信息公开申请1,021件。', 1021) },
    { name: 'none received', report: received('2022年我乡未收到依申请公开的政府信息申请。', 0) },
    { name: 'no request, other words', report: received('本年没有收到依申请公开事项。', 0) },
    { name: 'a figure of another year', report: received('2021年收到政府信息公开申请9件。') },
    { name: 'a comparison with last year', report: received('收到申请数量较去年增加5件。') },
    {
      name: 'what was answered is not what was received',
      report: received('答复政府信息公开申请805件。'),
    },
    { name: 'proactive disclosure is something else', report: received('主动公开政府信息81条。') },
    ...[
      '2020年收到申请30件，2022年收到申请21件。',
      '通过在线平台收到申请15件，信函收到申请6件。',
      '街道收到申请3件；局本级收到申请18件。',
      '上半年收到申请8件，下半年收到申请13件。',
      '“十四五”期间共收到政府信息公开申请60件。',
      '2019年至2022年共收到政府信息公开申请260件。',
      '2019年以来共收到政府信息公开申请260件。',
      '全市共收到政府信息公开申请1500件，其中本局21件。',
      '全市共收到政府信息公开申请1500件，其中我局收到申请21件。',
    ].map((overview) => ({ name: overview, report: { ...received(overview), year: 2022 } })),
    {
      name: 'the table could not be read',
      report: {
        sections: { overview: '收到申请5件。' },
        cells: { 'requests.received.total': LOST },
      },
    },
  ],
  reject: [
    {
      name: 'newly received does not take in those carried over',
      report: {
        sections: { overview: '新收政府信息公开申请27件。' },
        cells: { 'requests.received.total': 25, 'requests.carriedIn.total': 2 },
      },
      findings: [
        {
          severity: 'warning',
          cells: ['requests.received.total'],
          about: '「一、本年新收政府信息公开申请数量·总计」27：新收政府信息公开申请27件',
          zh: '正文写的是 27（「新收政府信息公开申请27件」），表中「一、本年新收政府信息公开申请数量·总计」是 25。',
          en: 'The text says 27 ("新收政府信息公开申请27件"); the table says 25 ("1. Received this year · Total").',
          expected: 25,
          found: 27,
        },
      ],
    },
    {
      name: 'another count',
      report: received('全年共收到政府信息公开申请20件。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.received.total'],
          about: '「一、本年新收政府信息公开申请数量·总计」20：全年共收到政府信息公开申请20件',
          zh: '正文写的是 20（「全年共收到政府信息公开申请20件」），表中「一、本年新收政府信息公开申请数量·总计」是 21。',
          en: 'The text says 20 ("全年共收到政府信息公开申请20件"); the table says 21 ("1. Received this year · Total").',
          expected: 21,
          found: 20,
        },
      ],
    },
    {
      name: 'every mention, not only the first',
      report: received(
        '收到政府信息公开申请21件。其后另述：新收政府信息公开申请22件；受理申请23件。',
      ),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.received.total'],
          about: '「一、本年新收政府信息公开申请数量·总计」22：其后另述:新收政府信息公开申请22件',
          zh: '正文写的是 22（「其后另述:新收政府信息公开申请22件」），表中「一、本年新收政府信息公开申请数量·总计」是 21。',
          en: 'The text says 22 ("其后另述:新收政府信息公开申请22件"); the table says 21 ("1. Received this year · Total").',
          expected: 21,
          found: 22,
        },
        {
          severity: 'warning',
          cells: ['requests.received.total'],
          about: '「一、本年新收政府信息公开申请数量·总计」23：受理申请23件',
          zh: '正文写的是 23（「受理申请23件」），表中「一、本年新收政府信息公开申请数量·总计」是 21。',
          en: 'The text says 23 ("受理申请23件"); the table says 21 ("1. Received this year · Total").',
          expected: 21,
          found: 23,
        },
      ],
    },
    {
      name: 'said to be none',
      report: received('本年度未收到政府信息公开申请。'),
      findings: [
        {
          severity: 'warning',
          cells: ['requests.received.total'],
          about: '「一、本年新收政府信息公开申请数量·总计」0：本年度未收到政府信息公开申请',
          zh: '正文写的是 0（「本年度未收到政府信息公开申请」），表中「一、本年新收政府信息公开申请数量·总计」是 21。',
          en: 'The text says 0 ("本年度未收到政府信息公开申请"); the table says 21 ("1. Received this year · Total").',
          expected: 21,
          found: 0,
        },
      ],
    },
  ],
});

test.each([
  ['通过在线平台收到申请15件，信函收到申请5件。', [15, 5]],
  ['上半年收到申请8件，下半年收到申请12件。', [8, 12]],
  ['2022年收到申请20件，2020年收到申请30件。', [20]],
  ['全年收到申请20件，其中自然人21件。', [20]],
  ['通过在线平台收到申请20件。', [20]],
  ['今年以来共收到申请20件。', [20]],
  ['2022年以来共收到申请20件。', [20]],
  ['2022年1月1日至2022年12月31日收到申请20件。', [20]],
  ['全市共收到政府信息公开申请1500件，其中本局20件。', [1500]],
])('parts and wholes that do not come to the table are said: %s', (overview, counts) => {
  const found = proseReceived.check(makeReport({ ...received(overview), year: 2022 }));
  expect(found.map((each) => each.found)).toEqual(counts);
});
