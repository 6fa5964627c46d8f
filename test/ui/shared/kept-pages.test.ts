/** The page of the 图解 lasts as long as its session: emptied or removed, nothing of it stays. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppStore } from '../../../src/store/create-app-store.ts';
import {
  forgetPagesWithSessions,
  keepPage,
  loadKeptPage,
} from '../../../src/ui/shared/kept-pages.ts';
import { makeStore } from '../../support/make-store.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const ONE = { reports: new Map([['r', {}]]) } as unknown as Partial<
  ReturnType<AppStore['getState']>
>;
const listed = (...ids: string[]): ReturnType<AppStore['getState']>['sessions'] =>
  ids.map((id) => ({ id })) as never;

function open(sessionId: string): AppStore {
  const store = makeStore();
  store.setState({ ...ONE, sessionId, sessions: listed('a', 'b', 'c') });
  for (const id of ['a', 'b', 'c']) keepPage(id, { of: id });
  forgetPagesWithSessions(store);
  return store;
}

const left = (): unknown[] => ['a', 'b', 'c'].filter((id) => loadKeptPage(id) !== null);

test.each<[string, (store: AppStore) => void, string[]]>([
  ['emptied', (store) => store.setState({ reports: new Map() }), ['b', 'c']],
  [
    'another is opened',
    (store) => store.setState({ sessionId: 'n', reports: new Map() }),
    ['a', 'b', 'c'],
  ],
  ['another is removed', (store) => store.setState({ sessions: listed('a', 'c') }), ['a', 'c']],
  [
    'this one is listed no more',
    (store) => store.setState({ sessions: listed('b', 'c') }),
    ['a', 'b', 'c'],
  ],
  ['the list cannot be read', (store) => store.setState({ sessions: listed() }), ['a', 'b', 'c']],
  ['something else', (store) => store.setState({ screen: 'compare' }), ['a', 'b', 'c']],
])('%s', (_name, change, stay) => {
  change(open('a'));
  expect(left()).toEqual(stay);
});

test('what stands there and is no JSON counts as nothing', () => {
  localStorage.setItem('gouji-one-page:a', '{');
  expect(loadKeptPage('a')).toBeNull();
});
