/** What the self check counts, and what it calls the way in which the page is run. */
import { expect, test } from 'vitest';
import { countRequests } from '../../../src/ui/about/count-requests.ts';
import { wayOf } from '../../../src/ui/about/way.ts';

test('what lies beside the page is its own, blobs and data are no requests, all else is elsewhere', () => {
  const names = [
    'https://a.cn/gouji/assets/x.js',
    'https://a.cn/gouji/favicon.svg',
    'blob:https://a.cn/1',
    'data:image/png;base64,AA',
    'https://a.cn/other/x.js',
    'https://b.cn/gouji/x.js',
  ];
  expect(countRequests(names, 'https://a.cn/gouji/?x#y')).toEqual({ own: 2, elsewhere: 2 });
});

test.each([
  ['file:', true, 'file'],
  ['https:', true, 'https'],
  // This machine itself.
  ['http:', true, 'https'],
  ['http:', false, 'http'],
])('%s, secure %s: %s', (protocol, isSecure, way) => {
  expect(wayOf({ protocol }, isSecure)).toBe(way);
});
