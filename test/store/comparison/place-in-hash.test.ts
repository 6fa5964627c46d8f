/** A view of the comparison in the address: there and back it is the same, and any address makes a view. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNIT_KINDS } from '../../../src/collection/units/unit.ts';
import { CHART_IDS, chartOf } from '../../../src/compare/charts.ts';
import { FORMULA_UNITS, ownId, toFormulaName } from '../../../src/compare/formula/own-formula.ts';
import type { OwnFormula } from '../../../src/compare/formula/own-formula.ts';
import { listIndicators } from '../../../src/compare/indicators.ts';
import { getMeasure, rateId } from '../../../src/compare/measures/measure.ts';
import { RATES } from '../../../src/form/rates/rates.ts';
import { adoptFormulas } from '../../../src/store/comparison/adopt-formulas.ts';
import { FIRST_COMPARISON } from '../../../src/store/comparison/comparison-place.ts';
import type { ComparisonPlace } from '../../../src/store/comparison/comparison-place.ts';
import { hashOfPlace, placeOfHash } from '../../../src/store/comparison/place-in-hash.ts';
import type { PlaceInHash } from '../../../src/store/comparison/place-in-hash.ts';
import { screenOfHash } from '../../../src/store/screen-in-hash.ts';

const IDS = [
  ...RATES.flatMap((rate) => rate.denominators.map((each) => rateId(rate, each))),
  ...listIndicators().map(({ id }) => id),
];
const words = fc
  .string({ unit: fc.constantFrom(...'县公安局=&?#|%+:「」 aé'), minLength: 1, maxLength: 12 })
  .filter((text) => toFormulaName(text) === text);
const formulas: fc.Arbitrary<readonly OwnFormula[]> = fc.uniqueArray(
  fc.record({
    name: words,
    unit: fc.constantFrom(...FORMULA_UNITS),
    text: fc.constantFrom('「予以公开·总计」÷「总计·总计」', ' 1+"Granted · Total" * 2'),
  }),
  { selector: ({ name }) => name, maxLength: 2 },
);
const year = fc.option(fc.integer({ min: 1, max: 9999 }));

function byChart(
  values: (id: (typeof CHART_IDS)[number]) => fc.Arbitrary<string> | null,
): fc.Arbitrary<ComparisonPlace['modes']> {
  const entries = CHART_IDS.flatMap((id) => {
    const value = values(id);
    return value === null ? [] : [[id, value] as const];
  });
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
}

const placeInHash: fc.Arbitrary<PlaceInHash> = formulas.chain((own) => {
  const id = fc.constantFrom(...IDS, ...own.map(({ name }) => ownId(name)));
  return fc
    .record({
      chart: fc.constantFrom(...CHART_IDS),
      measure: id,
      second: id,
      columns: fc.option(fc.array(id, { maxLength: 3 })),
      year,
      since: year,
      least: fc.integer({ min: 1, max: 9999 }),
      picked: fc.option(fc.array(words, { maxLength: 3 })),
      ofKind: fc.option(fc.constantFrom(...UNIT_KINDS)),
      pinned: fc.array(words, { maxLength: 3 }),
      modes: byChart((chart) => {
        const { modes } = chartOf(chart);
        return modes.length === 0 ? null : fc.constantFrom(...modes);
      }),
      orders: byChart(() => words),
      isTable: fc.boolean(),
      isOnePage: fc.boolean(),
      isFewShown: fc.boolean(),
      mark: fc.option(words),
    })
    .map((place) => {
      const used = new Set([place.measure, place.second, ...(place.columns ?? [])]);
      return { place, formulas: own.filter(({ name }) => used.has(ownId(name))) };
    });
});

test('there and back a view is the same', () => {
  fc.assert(
    fc.property(placeInHash, (asked) => {
      const hash = hashOfPlace(asked);
      const { picked, pinned } = asked.place;
      // Only where it would be too long these are left out.
      const kept = {
        picked: hash.includes('&unit=') ? picked : null,
        pinned: hash.includes('&pin=') ? pinned : [],
      };
      expect(placeOfHash(hash)).toEqual({ ...asked, place: { ...asked.place, ...kept } });
      expect(screenOfHash(hash)).toBe('compare');
      // As the browser's address has it.
      expect(new URL(hash, 'http://localhost/').hash).toBe(hash);
    }),
  );
});

test('any address makes a view that can be drawn, and that is the same there and back', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'chart=',
      'm=',
      'y=',
      '&',
      '?',
      '#/compare',
      'own=',
      'unit=',
      'mode.ranking=',
      '%',
      '=1',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const { place, formulas: own } = placeOfHash(parts.join(''));
      expect(() => chartOf(place.chart)).not.toThrow();
      for (const id of [place.measure, place.second])
        expect(() => getMeasure(id, null, own)).not.toThrow();
      expect(place.least).toBeGreaterThan(0);
    }),
  );
});

describe('what is not known falls away', () => {
  test.each([
    ['', {}],
    ['#/compare', {}],
    [
      '#/compare?chart=pie&m=rate:luck:all&y=soon&least=0&kind=zoo&mode.ranking=x&mode.pie=x&x=1',
      {},
    ],
    ['#/compare?chart=toString&m=own:%E7%94%B2&own=%E7%94%B2&own=percent&own=1%2B', {}],
    [
      '#/compare?m=requests.granted.total&y=2024&pin=&pin=%E7%94%B2',
      { measure: 'requests.granted.total', year: 2024, pinned: ['甲'] },
    ],
    ['#/compare?unit=', { picked: [] }],
    ['#/compare?own=a&own=percent', {}],
  ])('%s', (hash, parts) => {
    expect(placeOfHash(hash)).toEqual({ place: { ...FIRST_COMPARISON, ...parts }, formulas: [] });
  });
});

test('many units chosen one by one are left out of the address; a kind is a word', () => {
  const names = Array.from({ length: 60 }, (_, nth) => `第${nth}街道办事处`);
  const place: ComparisonPlace = { ...FIRST_COMPARISON, picked: names, pinned: ['县公安局'] };
  const hash = hashOfPlace({ place, formulas: [] });
  expect(hash.length).toBeLessThan(2000);
  expect(placeOfHash(hash).place).toEqual({ ...place, picked: null });
  const crowded = hashOfPlace({ place: { ...place, pinned: names }, formulas: [] });
  expect(placeOfHash(crowded).place).toEqual(FIRST_COMPARISON);
  const kind = hashOfPlace({ place: { ...FIRST_COMPARISON, ofKind: 'township' }, formulas: [] });
  expect(kind).toContain('kind=township');
});

describe('formulas that come with an address', () => {
  const given: OwnFormula = {
    name: '甲',
    unit: 'percent',
    text: '「予以公开·总计」÷「总计·总计」',
  };
  const place = { ...FIRST_COMPARISON, measure: ownId('甲') };
  const adopt = (known: readonly OwnFormula[]): PlaceInHash =>
    adoptFormulas({ place, formulas: [given] }, known);

  test('are kept', () => {
    expect(adopt([])).toEqual({ place, formulas: [given] });
    expect(adopt([given])).toEqual({ place, formulas: [given] });
  });

  test('keep their places when two change names, and one is called as the other is now', () => {
    const numbered = { ...given, name: '甲 2', text: '「部分公开·总计」' };
    const known = { ...given, text: '「总计·总计」' };
    const two = { ...place, measure: ownId('甲'), columns: [ownId('甲 2'), ownId('甲')] };
    const adopted = adoptFormulas({ place: two, formulas: [given, numbered] }, [known]);
    expect(adopted.formulas.map(({ name, text }) => [name, text])).toEqual([
      ['甲', known.text],
      ['甲 2', given.text],
      ['甲 2 2', numbered.text],
    ]);
    expect(adopted.place.measure).toBe(ownId('甲 2'));
    expect(adopted.place.columns).toEqual([ownId('甲 2 2'), ownId('甲 2')]);
  });

  test('write over none of the same name', () => {
    const other = { ...given, text: '「部分公开·总计」' };
    const adopted = adopt([other]);
    expect(adopted.formulas).toEqual([other, { ...given, name: '甲 2' }]);
    expect(adopted.place.measure).toBe(ownId('甲 2'));
    // Wherever it is used.
    const everywhere = { ...place, second: ownId('甲'), columns: [IDS[0] ?? '', ownId('甲')] };
    expect(adoptFormulas({ place: everywhere, formulas: [given] }, [other]).place).toEqual({
      ...everywhere,
      measure: ownId('甲 2'),
      second: ownId('甲 2'),
      columns: [IDS[0], ownId('甲 2')],
    });
    // The same address again brings none again.
    expect(adopt(adopted.formulas)).toEqual(adopted);
    const third = adopt([other, { ...other, name: '甲 2' }]);
    expect(third.place.measure).toBe(ownId('甲 3'));
  });
});
