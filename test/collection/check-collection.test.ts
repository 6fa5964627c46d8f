/** The list of checks between reports: in the order of their ids, each in a file of its name with its table. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCollection, COLLECTION_CHECKS } from '../../src/collection/check-collection.ts';
import { COLLECTION_RULES } from '../../src/collection/finding.ts';
import { countyFigures, COUNTY_UNITS } from '../support/make-county.ts';
import { makeCollection } from '../support/make-collection.ts';

test('checks stand in the order of their ids, each once', () => {
  const ids = COLLECTION_CHECKS.map(({ id }) => id);
  expect(ids).toEqual(COLLECTION_RULES.filter((id) => ids.includes(id)));
});

test('each is a file of its name, with a table of what it accepts and rejects', () => {
  const missing = COLLECTION_CHECKS.flatMap(({ id }) => [
    `../../src/collection/rules/${id}.ts`,
    `rules/${id}.test.ts`,
  ]).filter((path) => !existsSync(resolve(import.meta.dirname, path)));
  expect(missing).toEqual([]);
});

test('all of them are run on a batch', () => {
  const cell = 'proactive.fees.amount';
  const batch = makeCollection(countyFigures(cell, 360, 12, 3_480_000, 0, 0), COUNTY_UNITS);
  const found = checkCollection(batch).map(({ rule, unit }) => `${rule} ${unit}`);
  expect(found).toEqual(
    expect.arrayContaining(['roll-up 清源县人民政府', 'unit-factor 清源县水利局']),
  );
});
