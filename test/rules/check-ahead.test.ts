import { expect, test, vi } from 'vitest';
import { checkAhead } from '../../src/rules/check-ahead.ts';
import { checkReport, RULES } from '../../src/rules/index.ts';
import { makeReport } from '../support/make-report.ts';

const long = '予以公开3件。做好信息公开工作。'.repeat(500);

test('short prose is not worth a pause', async () => {
  const pause = vi.fn(() => Promise.resolve());
  await checkAhead(makeReport({ sections: { overview: '做好信息公开工作。' } }), pause);
  expect(pause).not.toHaveBeenCalled();
});

test('long prose: a pause before its clauses are cut and before each rule, and the same is found afterwards', async () => {
  const pause = vi.fn(() => Promise.resolve());
  const report = makeReport({ sections: { overview: long } });
  const found = checkReport(makeReport({ sections: { overview: long } }));
  await checkAhead(report, pause);
  expect(pause).toHaveBeenCalledTimes(RULES.length + 1);
  expect(checkReport(report)).toEqual(found);
});
