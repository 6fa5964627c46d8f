/** Which cells a sentence on outcomes, applicants and ended cases counts, and which sentences count others. */
import { describe, expect, test } from 'vitest';
import { proseCategories } from '../../src/report/prose-categories.ts';
import { findMentions } from '../../src/report/prose-mentions.ts';
import { makeReport } from '../support/make-report.ts';

function countsIn(overview: string, list: keyof ReturnType<typeof proseCategories>): string[] {
  const report = makeReport({ sections: { overview } });
  return proseCategories(report)[list].flatMap((subject) =>
    findMentions(report, subject).map(({ count }) => `${count} ${subject.cells.join(' ')}`),
  );
}

const GRANTED = 'requests.granted.total';
const SOME_GRANTED = [`2 ${GRANTED}`];
const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
const cellsOfOrganisations = ORGANISATIONS.map((column) => `requests.received.${column}`).join(' ');

describe('outcomes', () => {
  test.each<readonly [string, readonly string[]]>([
    ['予以公开2件', SOME_GRANTED],
    ['部分公开2件', ['2 requests.partial.total']],
    ['予以公开及部分公开2件', [`2 ${GRANTED} requests.partial.total`]],
    ['属于国家秘密2件', ['2 requests.denied.stateSecret.total']],
    ['重复申请2件', ['2 requests.rejected.duplicate.total']],
    ['危及“三安全一稳定”2件', ['2 requests.denied.safetyStability.total']],
    ['危及三安全一稳定2件', ['2 requests.denied.safetyStability.total']],
    // What stands above the groups has rules of its own.
    ['总计2件', []],
    ['其他2件', []],
    ['本年新收政府信息公开申请数量2件', []],
    ['结转下年度继续办理2件', []],
  ])('%s', (text, counts) => {
    expect(countsIn(text, 'ofRequests')).toEqual(counts);
  });

  test.each<readonly [string, readonly string[]]>([
    ['收到申请5件，予以公开2件', SOME_GRANTED],
    // Documents, by how they are to be published.
    ['产生信息9条，予以公开2件', []],
    ['制定各类重要惠民政策信息9条，予以公开2件', []],
    ['制定的各类重要的惠农惠民政策信息9条，予以公开2件', SOME_GRANTED],
    ['主动公开15件，依申请公开4件，予以公开2件', []],
    ['文件19份，予以公开2件', []],
    ['文件共19份，予以公开2件', []],
    ['收到申请印发各类文件9件，予以公开2件', []],
    ['制发公文9件，申请公开4件，予以公开2件', []],
    ['申请公开印发的文件9件，予以公开2件', []],
    // Documents first, requests behind them.
    ['申请4件，予以公开2件', SOME_GRANTED],
    ['制发公文9件，收到申请4件，予以公开2件', SOME_GRANTED],
    ['收到公文申请4件，予以公开2件', SOME_GRANTED],
    ['申请4件，制发公文9件，申请5件，予以公开2件', SOME_GRANTED],
    ['收到申请公文4件，予以公开2件', []],
    ['收到申请4件，制发公文9件，予以公开2件', []],
    ['制发公文9件、依申请公开4件，予以公开2件', []],
  ])('of requests, not of documents: %s', (text, counts) => {
    expect(countsIn(text, 'ofRequests')).toEqual(counts);
  });
});

describe('applicants', () => {
  test.each<readonly [string, readonly string[]]>([
    ['自然人2件', ['2 requests.received.naturalPerson']],
    ['自然人提出的申请2件', ['2 requests.received.naturalPerson']],
    ['法人和其他组织2件', [`2 ${cellsOfOrganisations}`]],
    ['法人、其他组织提出的申请2件', [`2 ${cellsOfOrganisations}`]],
    ['商业企业2件', ['2 requests.received.business']],
    ['商业企业提出的申请2件', ['2 requests.received.business']],
    ['法律服务机构2件', ['2 requests.received.legalService']],
    ['其他2件', []],
  ])('%s', (text, counts) => {
    expect(countsIn(text, 'ofRequests')).toEqual(counts);
  });
});

describe('how cases ended', () => {
  const SUITS = ['Direct', 'AfterReview'].map((kind) => `disputes.litigation${kind}`);
  test.each<readonly [string, readonly string[]]>([
    ['行政复议3件，其中维持2件', ['2 disputes.review.upheld']],
    ['行政复议3件，尚未审结2件', ['2 disputes.review.pending']],
    ['行政复议3件，行政诉讼4件，维持2件', [`2 ${SUITS[0]}.upheld ${SUITS[1]}.upheld`]],
    ['诉讼4件，复议3件，纠正2件', ['2 disputes.review.corrected']],
    // 「起诉」 alone does not say whether the case had been reviewed.
    ['复议后起诉4件，维持2件', []],
    ['设备维持2次', []],
  ])('%s', (text, counts) => {
    expect(countsIn(text, 'endings')).toEqual(counts);
  });
});

test('the subjects are the same for all reports on one form', () => {
  expect(proseCategories(makeReport())).toBe(proseCategories(makeReport({ year: 2023 })));
});
