/** A heading on one line with its text. */
import { expect, test } from 'vitest';
import { headingField } from '../../../src/parse/rows/heading-field.ts';
import { fieldsRow, gridRow } from '../../support/make-rows.ts';

test.each([
  [fieldsRow('一、总体情况|平稳'), '一、总体情况'],
  [fieldsRow('|一、总体情况|平稳'), '一、总体情况'],
  [fieldsRow('一、总体情况|'), null],
  [fieldsRow('一、概述|平稳'), null],
  [gridRow('一、总体情况|平稳'), null],
])('%o begins with a heading: %s', (row, heading) => {
  expect(headingField(row)).toBe(heading);
});
