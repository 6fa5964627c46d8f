import { jump } from '../../../src/collection/rules/jump.ts';
import { checkCollectionRule } from '../../support/check-collection-rule.ts';
import type { AcceptedBatch, WantedBetween } from '../../support/check-collection-rule.ts';
import { BLANK, doubtOn } from '../../support/make-report.ts';
import type { ReportParts } from '../../support/make-report.ts';

const agency = '清源县城市管理局';
const RECEIVED = 'requests.received.total';
const PENALTIES = 'proactive.penalties.decisions';
const FEES = 'proactive.fees.amount';
type Cells = NonNullable<ReportParts['cells']>;

function years(before: Cells, now: Cells, parts: ReportParts = {}): AcceptedBatch['members'] {
  return [
    { id: 'a22', agency, year: 2022, cells: before, ...parts },
    { id: 'a23', agency, year: 2023, cells: now },
  ];
}

function note(cell: string, found: number, [zh, en]: readonly [string, string]): WantedBetween {
  return {
    severity: 'note',
    unit: agency,
    year: 2023,
    cells: [`a23 ${cell}`, `a22 ${cell}`],
    reports: ['a23', 'a22'],
    zh: `清源县城市管理局 2023 年${zh}，请核实。`,
    en: `清源县城市管理局 2023: ${en}: please verify.`,
    found,
  };
}

checkCollectionRule(jump, {
  accept: [
    { name: 'not three times as many', members: years({ [RECEIVED]: 11 }, { [RECEIVED]: 32 }) },
    { name: 'small numbers', members: years({ [RECEIVED]: 2 }, { [RECEIVED]: 29 }) },
    {
      name: 'a floor and a factor that the user set',
      members: years({ [RECEIVED]: 10 }, { [RECEIVED]: 49 }),
      settings: { jumpFactor: 5, jumpFloor: 40 },
    },
    { name: 'a blank is no 0', members: years({ [PENALTIES]: BLANK }, { [PENALTIES]: 90 }) },
    {
      name: 'a figure that may have been misread',
      members: years({ [PENALTIES]: 10 }, { [PENALTIES]: 90 }, { doubts: [doubtOn(PENALTIES)] }),
    },
    { name: 'editions differ', members: years({}, { [PENALTIES]: 90 }, { edition: '2019' }) },
    { name: 'money in another unit', members: years({ [FEES]: 348 }, { [FEES]: 3_482_600 }) },
    {
      name: 'a single applicant, and what follows from others',
      members: years(
        { 'requests.received.business': 1, 'requests.total.total': 10 },
        { 'requests.received.business': 40, 'requests.total.total': 60 },
      ),
    },
  ],
  reject: [
    {
      name: 'three times as many',
      members: years({ [RECEIVED]: 10 }, { [RECEIVED]: 30 }),
      findings: [
        note(RECEIVED, 30, [
          '「一、本年新收政府信息公开申请数量·总计」是 30，2022 年是 10，是上年的 3.0 倍',
          '"1. Received this year · Total" is 30, in 2022 it was 10, 3.0 times as many',
        ]),
      ],
    },
    {
      name: 'a third, money, and disputes out of none, in the order of the form',
      members: years(
        { [PENALTIES]: 120, [FEES]: 12.5 },
        { [PENALTIES]: 32, [FEES]: 60, 'disputes.review.total': 31 },
      ),
      findings: [
        note(PENALTIES, 32, [
          '「行政处罚·本年处理决定数量」是 32，2022 年是 120，上年是今年的 3.8 倍',
          '"Penalties · Decisions" is 32, in 2022 it was 120, 3.8 times fewer',
        ]),
        note(FEES, 60, [
          '「行政事业性收费·本年收费金额（单位：万元）」是 60，2022 年是 12.5，是上年的 4.8 倍',
          '"Fees · Fees charged (10,000 yuan)" is 60, in 2022 it was 12.5, 4.8 times as many',
        ]),
        note('disputes.review.total', 31, [
          '「行政复议·总计」是 31，2022 年是 0，上年没有',
          '"Administrative review · Total" is 31, in 2022 it was 0, none the year before',
        ]),
      ],
    },
    {
      name: 'none left',
      members: years({ [RECEIVED]: 41 }, {}),
      findings: [
        note(RECEIVED, 0, [
          '「一、本年新收政府信息公开申请数量·总计」是 0，2022 年是 41，今年没有',
          '"1. Received this year · Total" is 0, in 2022 it was 41, none this year',
        ]),
      ],
    },
  ],
});
