import { expect, test, vi } from 'vitest';
import { dayStamp, isoDay } from '../../src/lib/day-stamp.ts';

test.each([
  ['Asia/Shanghai', '2026-02-01'],
  ['UTC', '2026-01-31'],
])('before eight in the morning in China it is today there: %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  const time = new Date('2026-01-31T16:30:00.000Z');
  expect(isoDay(time)).toBe(day);
  expect(dayStamp(time)).toBe(day.replaceAll('-', ''));
  vi.unstubAllEnvs();
});
