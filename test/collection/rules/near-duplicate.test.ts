/** Which reports are said to be alike, in which words, and which never. */
import { describe, expect, test } from 'vitest';
import { nearDuplicate } from '../../../src/collection/rules/near-duplicate.ts';
import type { CollectionFinding } from '../../../src/collection/finding.ts';
import { changeFigures, inventProse } from '../../support/invent-prose.ts';
import { makeCollection, makeUnit } from '../../support/make-collection.ts';
import type { MemberParts } from '../../support/make-collection.ts';
import { createRandom } from '../../support/random.ts';

const FOREST = '清源县林业局';
const WATER = '清源县水务局';
const UNITS = [FOREST, WATER, '清源县民政局', '清源县松林乡人民政府'].map((name) => makeUnit(name));

const random = createRandom(51);
const TEXT = inventProse(random, 800);
const member = (id: string, agency: string, year: number | null, text?: string): MemberParts => ({
  id,
  agency,
  year,
  sections: { overview: text ?? inventProse(random, 800), problems: '' },
});
const OTHERS = [member('c', '清源县民政局', 2023), member('d', '清源县松林乡人民政府', 2023)];

function check(members: readonly MemberParts[], units = UNITS): readonly CollectionFinding[] {
  return nearDuplicate.check(makeCollection([...members, ...OTHERS], units));
}

const found = (parts: Partial<CollectionFinding>): CollectionFinding[] => [
  {
    rule: 'near-duplicate',
    severity: 'warning',
    unit: WATER,
    year: 2023,
    cells: [],
    reports: ['b', 'a'],
    message: { zh: '', en: '' },
    expected: null,
    found: null,
    share: 1,
    ...parts,
  },
];

describe('alike', () => {
  test('a sister unit of the same year, with other figures and its own name', () => {
    const [one, two] = [FOREST, WATER].map(
      (name) => `${name}高度重视。${changeFigures(TEXT, random)}${name.slice(3)}将加强审核。`,
    );
    expect(check([member('a', FOREST, 2023, one), member('b', WATER, 2023, two)])).toEqual(
      found({
        about: `${FOREST} 2023 年`,
        message: {
          zh: `与「${FOREST}」2023 年的报告有 100 % 的文字相同（按较短的一篇算，数字和名称不计）。`,
          en: `100 % of the text is the same as in the report of ${FOREST} on 2023 (of the shorter one; figures and names aside).`,
        },
      }),
    );
  });

  test('its own last year, given before or after; below the grave share it is a note', () => {
    const half = TEXT.slice(0, 400) + inventProse(random, 420).slice(0, 400);
    const [last, now] = [member('a', WATER, 2022, TEXT), member('b', WATER, 2023, half)];
    const [finding] = check([last, now]);
    expect(finding?.share).toBeCloseTo(0.5, 1);
    const share = finding?.share ?? 0;
    const percent = `${Math.floor(share * 100)} %`;
    const expected = found({
      severity: 'note',
      about: `${WATER} 2022 年`,
      message: {
        zh: `与本单位 2022 年的报告有 ${percent} 的文字相同（按较短的一篇算，数字和名称不计）。`,
        en: `${percent} of the text is the same as in the unit's own report on 2022 (of the shorter one; figures and names aside).`,
      },
      share,
    });
    expect(check([last, now])).toEqual(expected);
    expect(check([now, last])).toEqual(expected);
  });

  test('of three that are alike each later one names the nearest and counts the rest', () => {
    const texts = [2021, 2022, 2023].map((year) => member(String(year), WATER, year, TEXT));
    expect(check(texts).map(({ reports, message }) => [reports, message.zh])).toEqual([
      [
        ['2022', '2021'],
        '与本单位 2021 年的报告有 100 % 的文字相同（按较短的一篇算，数字和名称不计）。本单位还有 1 份报告与它雷同。',
      ],
      [
        ['2023', '2022'],
        '与本单位 2022 年的报告有 100 % 的文字相同（按较短的一篇算，数字和名称不计）。本单位还有 1 份报告与它雷同。',
      ],
    ]);
  });

  test('of units, too; and which sections are the same nearly throughout', () => {
    const [text = '', ...own] = Array.from({ length: 4 }, () => inventProse(random, 500));
    const members = ['a', 'b', 'e'].map((id, at) => {
      const agency = [FOREST, WATER, '清源县档案局'][at] ?? '';
      return { id, agency, year: 2023, sections: { overview: own[at] ?? '', problems: text } };
    });
    const messages = check(members, [...UNITS, makeUnit('清源县档案局')]).map(
      (each) => each.message,
    );
    const tail =
      '%（按较短的一篇算，数字和名称不计）。第五部分几乎整段相同。其他单位还有 1 份报告与它雷同。';
    expect(messages.map(({ zh }) => zh.replace(/ \d+ % 的文字相同/, '%'))).toEqual([
      `与「${FOREST}」2023 年的报告有${tail}`,
      `与「${WATER}」2023 年的报告有${tail}`,
    ]);
    expect(messages[0]?.en).toMatch(
      /aside\)\. Section 5: the same nearly throughout\. 1 more of other units is like it\.$/,
    );
  });

  test('the one published later is the one suspected', () => {
    const early = { ...member('a', FOREST, 2023, TEXT), publishedOn: '2024-01-29' };
    const late = { ...member('b', WATER, 2023, TEXT), publishedOn: '2024-01-12' };
    expect(check([early, late]).map(({ unit, reports }) => [unit, reports])).toEqual([
      [FOREST, ['a', 'b']],
    ]);
  });

  test('a report that found no unit, or no year, is named as it names itself', () => {
    const stray = member('b', '沛县水务局', null, TEXT);
    const [finding] = check([member('a', FOREST, 2023, TEXT), stray]);
    expect(finding).toMatchObject({ unit: '沛县水务局', year: null, reports: ['b', 'a'] });
    const [turned] = check([stray, { ...member('a', '沛县水务局', 2023, TEXT) }]);
    expect(turned).toMatchObject({ unit: '沛县水务局', year: null, about: '沛县水务局 2023 年' });
  });

  test('the thresholds are the settings', () => {
    const half = TEXT.slice(0, 400) + inventProse(random, 420).slice(0, 400);
    const members = [member('a', FOREST, 2023, TEXT), member('b', WATER, 2023, half)];
    const severities = (likenessShown: number, likenessGrave: number): string[] =>
      nearDuplicate
        .check(makeCollection(members, UNITS, { likenessShown, likenessGrave }))
        .map(({ severity }) => severity);
    expect(severities(0.3, 0.6)).toEqual(['note']);
    expect(severities(0.3, 0.4)).toEqual(['warning']);
    expect(severities(0.7, 0.9)).toEqual([]);
  });
});

describe('not alike', () => {
  test.each<[string, readonly MemberParts[]]>([
    ['nothing in common', [member('a', FOREST, 2023), member('b', WATER, 2023)]],
    [
      'a passage',
      [
        member('a', FOREST, 2023, TEXT),
        member('b', WATER, 2023, inventProse(random, 800) + TEXT.slice(0, 100)),
      ],
    ],
    [
      'the same unit and year twice',
      [member('a', WATER, 2023, TEXT), member('b', WATER, 2023, TEXT)],
    ],
    [
      'too short',
      [member('a', FOREST, 2023, TEXT.slice(0, 90)), member('b', WATER, 2023, TEXT.slice(0, 90))],
    ],
    ['no prose', [member('a', FOREST, 2023, ''), member('b', WATER, 2023, '')]],
  ])('%s', (_what, members) => {
    expect(check(members)).toEqual([]);
  });

  test('a replaced version is not compared', () => {
    const members = [
      member('a', FOREST, 2023, TEXT),
      member('b', WATER, 2023),
      member('e', WATER, 2023, TEXT),
    ];
    expect(check(members)).toEqual([]);
  });

  test("what the government's own report says, in its departments'", () => {
    const above = '清源县人民政府';
    const units = [
      makeUnit(above, { kind: 'government' }),
      ...UNITS.map((unit) => ({ ...unit, parent: above })),
    ];
    const texts = [
      member('p', above, 2023, TEXT),
      member('a', FOREST, 2023, TEXT + inventProse(random, 400)),
      member('b', WATER, 2023, TEXT + inventProse(random, 400)),
    ];
    expect(check(texts, units)).toEqual([]);
  });
});
