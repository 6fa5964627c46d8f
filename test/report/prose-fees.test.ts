/** What a sentence says of the 信息处理费. */
import { expect, test } from 'vitest';
import { listFeeStatements } from '../../src/report/prose-fees.ts';
import { makeReport } from '../support/make-report.ts';

test.each<readonly [string, readonly (readonly [number | null, number | null])[]]>([
  ['信息处理费3件，共1200元', [[1200, 3]]],
  ['收取信息处理费12.5元', [[12.5, null]]],
  ['收取信息处理费1.2万元', [[12_000, null]]],
  ['收取信息处理费0.5亿元', [[50_000_000, null]]],
  ['12件申请收取信息处理费300元', [[300, 12]]],
  ['发出信息处理费通知15件', [[null, 15]]],
  ['收取信息处理费1.2.3元', [[null, null]]],
  ['按规定收取信息处理费', []],
  ['收费1200元，共3件', []],
  ['未向申请人收取任何信息处理费', [[0, 0]]],
  ['没有信息处理费', [[0, 0]]],
  ['信息处理费：无', [[0, 0]]],
  ['信息处理费收取情况：零', [[0, 0]]],
  ['信息处理费无法统计', []],
])('%s', (overview, said) => {
  const found = listFeeStatements(makeReport({ sections: { overview } }));
  expect(found.map(({ amount, cases }) => [amount, cases])).toEqual(said);
});
