/** What the user said of the units goes out with the JSON and comes back as it was. */
import { expect, test } from 'vitest';
import { NO_COLLECTION_STATE } from '../../../src/collection/state.ts';
import type { Unit } from '../../../src/collection/units/unit.ts';
import {
  exportCollection,
  importCollection,
} from '../../../src/worker/collection/exchanged-collection.ts';
import { makeUnit } from '../../support/make-collection.ts';

test.each<[string, Unit]>([
  ['a unit of the list', makeUnit('县财政局', { parent: '清源县人民政府', aliases: ['财政局'] })],
  ['names that are not its own', makeUnit('县财政局', { apart: ['财政所'] })],
  ['a grown unit, which makes no list', { ...makeUnit('县财政局'), grown: true }],
])('%s', (_, unit) => {
  const state = { ...NO_COLLECTION_STATE, units: [unit] };
  expect(importCollection(exportCollection({ findings: [] }, state))).toEqual(state);
});

test('settings that nobody changed are not named, whatever thread they come from', () => {
  const { settings } = exportCollection({ findings: [] }, structuredClone(NO_COLLECTION_STATE));
  expect(settings).toBeUndefined();
});
