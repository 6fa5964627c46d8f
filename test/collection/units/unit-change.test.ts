import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNIT_KINDS } from '../../../src/collection/units/unit.ts';
import { applyUnitChange } from '../../../src/collection/units/unit-change.ts';
import type { UnitChange } from '../../../src/collection/units/unit-change.ts';
import type { Unit } from '../../../src/collection/units/unit.ts';
import { makeUnit } from '../../support/make-collection.ts';

const COUNTY = makeUnit('清源县人民政府', { kind: 'government' });
const FINANCE = makeUnit('县财政局', { parent: COUNTY.name, aliases: ['财政局'] });
const SCHOOL = makeUnit('县一中', { parent: FINANCE.name });
const GROWN: Unit = { ...makeUnit('县财局', { aliases: ['财局'] }), grown: true };
const UNITS = [COUNTY, FINANCE, SCHOOL, GROWN];

describe('applyUnitChange', () => {
  test.each<[string, UnitChange, readonly Unit[]]>([
    ['a list', { kind: 'list', units: [COUNTY] }, [COUNTY]],
    [
      'an alias',
      { kind: 'alias', unit: '县财政局', name: '县财办' },
      [COUNTY, { ...FINANCE, aliases: ['财政局', '县财办'] }, SCHOOL, GROWN],
    ],
    [
      'an alias that was a grown unit, with the names of it',
      { kind: 'alias', unit: '县财政局', name: '县财局' },
      [COUNTY, { ...FINANCE, aliases: ['财政局', '县财局', '财局'] }, SCHOOL],
    ],
    [
      'an alias of another unit moves',
      { kind: 'alias', unit: '县一中', name: '财政局' },
      [COUNTY, { ...FINANCE, aliases: [] }, { ...SCHOOL, aliases: ['财政局'] }, GROWN],
    ],
    [
      'apart',
      { kind: 'apart', unit: '县财政局', name: '财政局' },
      [COUNTY, { ...FINANCE, aliases: [], apart: ['财政局'] }, SCHOOL, GROWN],
    ],
    [
      'a parent',
      { kind: 'parent', unit: '县一中', parent: '清源县人民政府' },
      [COUNTY, FINANCE, { ...SCHOOL, parent: '清源县人民政府' }, GROWN],
    ],
    [
      'a kind',
      { kind: 'kind', unit: '县一中', to: 'institution' },
      [COUNTY, FINANCE, { ...SCHOOL, kind: 'institution' }, GROWN],
    ],
    [
      'one more',
      { kind: 'add', name: '驿马乡', parent: '清源县人民政府' },
      [...UNITS, makeUnit('驿马乡', { kind: 'township', parent: '清源县人民政府' })],
    ],
    [
      'one less: those below go up',
      { kind: 'remove', unit: '县财政局' },
      [COUNTY, { ...SCHOOL, parent: '清源县人民政府' }, GROWN],
    ],
    [
      'a new name: the old one is an alias',
      { kind: 'rename', unit: '县财政局', name: '财政局' },
      [
        COUNTY,
        { ...FINANCE, name: '财政局', aliases: ['县财政局'] },
        { ...SCHOOL, parent: '财政局' },
        GROWN,
      ],
    ],
  ])('%s', (_, change, units) => {
    expect(applyUnitChange(UNITS, change)).toEqual(units);
  });

  test.each<[string, Partial<Unit>, Partial<Unit>]>([
    ['knows nothing of them', {}, { apart: ['县二中'] }],
    ['has others told apart', { apart: ['二中'] }, { apart: ['二中', '县二中'] }],
    ['has one for an alias', { aliases: ['县 二中'] }, {}],
  ])('names told apart stay so where a list %s', (_, parts, expected) => {
    const before = applyUnitChange(UNITS, { kind: 'apart', unit: '县一中', name: '县二中' });
    const listed = [COUNTY, { ...SCHOOL, ...parts }];
    expect(applyUnitChange(before, { kind: 'list', units: listed })).toEqual([
      COUNTY,
      { ...SCHOOL, ...parts, ...expected },
    ]);
  });

  test.each<[string, UnitChange]>([
    ['a circle', { kind: 'parent', unit: '清源县人民政府', parent: '县一中' }],
    ['itself', { kind: 'parent', unit: '县一中', parent: '县一中' }],
    ['a name taken', { kind: 'add', name: '县 财政局', parent: null }],
    ['no name', { kind: 'add', name: ' ', parent: null }],
    ['a name taken', { kind: 'rename', unit: '县一中', name: '县财政局' }],
    ['its own name', { kind: 'alias', unit: '县一中', name: '县一中' }],
    ['the name of another listed unit', { kind: 'alias', unit: '县一中', name: '县财政局' }],
    ['its own name', { kind: 'apart', unit: '县一中', name: '县一中' }],
    ['nobody', { kind: 'remove', unit: '某局' }],
  ])('cannot be made: %s', (_, change) => {
    expect(applyUnitChange(UNITS, change)).toEqual(UNITS);
  });

  test.each<[UnitChange, Partial<Unit>]>([
    [{ kind: 'alias', unit: '某局', name: '县某局' }, { aliases: ['县某局'] }],
    [{ kind: 'apart', unit: '某局', name: '县某局' }, { apart: ['县某局'] }],
    [{ kind: 'kind', unit: '某局', to: 'vertical' }, { kind: 'vertical' }],
  ])('a unit that the batch alone named is known from then on: %j', (change, parts) => {
    expect(applyUnitChange([], change)).toEqual([{ ...makeUnit('某局'), grown: true, ...parts }]);
  });

  test('and so is the body above it', () => {
    const units = applyUnitChange([], { kind: 'parent', unit: '某局', parent: '某县' });
    expect(units.map(({ name, parent, grown }) => [name, parent, grown])).toEqual([
      ['某县', null, true],
      ['某局', '某县', true],
    ]);
  });

  test('an alias that becomes a name of its own is an alias no longer', () => {
    const units = applyUnitChange(UNITS, { kind: 'add', name: '财政局', parent: null });
    expect(units.flatMap(({ aliases }) => aliases)).toEqual(['财局']);
  });

  test('an alias learned is no longer apart', () => {
    const apart = applyUnitChange(UNITS, { kind: 'apart', unit: '县一中', name: '一中' });
    const units = applyUnitChange(apart, { kind: 'alias', unit: '县一中', name: '一中' });
    expect(units[2]).toEqual({ ...SCHOOL, aliases: ['一中'] });
  });
});

const name = fc.constantFrom('甲', '乙', '丙', '丁', '戊', ' 甲', '');
const above = fc.option(name, { nil: null });
const change: fc.Arbitrary<UnitChange> = fc.oneof(
  fc.record({ kind: fc.constant('alias' as const), unit: name, name }),
  fc.record({ kind: fc.constant('apart' as const), unit: name, name }),
  fc.record({ kind: fc.constant('parent' as const), unit: name, parent: above }),
  fc.record({ kind: fc.constant('kind' as const), unit: name, to: fc.constantFrom(...UNIT_KINDS) }),
  fc.record({ kind: fc.constant('add' as const), name, parent: above }),
  fc.record({ kind: fc.constant('remove' as const), unit: name }),
  fc.record({ kind: fc.constant('rename' as const), unit: name, name }),
);

describe('whatever is done', () => {
  const grown: Unit = { ...makeUnit('戊'), grown: true };
  const states = fc
    .array(change, { minLength: 5, maxLength: 40, size: 'max' })
    .map((changes) => changes.reduce(applyUnitChange, [makeUnit('甲'), grown] as readonly Unit[]));

  test('names are unique and none is empty, and no alias is borne twice or is a name', () => {
    fc.assert(
      fc.property(states, (units) => {
        const names = units
          .flatMap((unit) => [unit.name, ...unit.aliases])
          .map((each) => each.trim());
        expect(new Set(names).size).toBe(names.length);
        expect(names).not.toContain('');
      }),
    );
  });

  test('every parent is there, and the way up ends', () => {
    fc.assert(
      fc.property(states, (units) => {
        const byName = new Map(units.map((unit) => [unit.name, unit]));
        for (const unit of units) {
          let steps = 0;
          for (let at = unit.parent; at !== null; at = byName.get(at)?.parent ?? null) {
            expect(byName.has(at)).toBe(true);
            expect(steps++).toBeLessThan(units.length);
          }
        }
      }),
    );
  });

  test('what is an alias is not apart', () => {
    fc.assert(
      fc.property(states, (units) => {
        for (const { aliases, apart = [] } of units) {
          expect(aliases.filter((alias) => apart.includes(alias))).toEqual([]);
        }
      }),
    );
  });
});
