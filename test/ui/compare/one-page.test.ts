/** The page of the 图解: what stands on it, in which order, and that each figure leads back to its cell. */
import { describe, expect, test } from 'vitest';
import { createColumns } from '../../../src/compare/batch/measure-in-turns.ts';
import { comparedByName } from '../../../src/compare/batch/batch.ts';
import { recordOf } from '../../../src/report/record.ts';
import type { ReportRecord } from '../../../src/report/record.ts';
import { NO_REVIEW } from '../../../src/report/review/review.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { FIRST_COMPARISON } from '../../../src/store/comparison/comparison-place.ts';
import {
  addToPage,
  EMPTY_ONE_PAGE,
  moveOnPage,
  readOnePage,
  removeFromPage,
  setHalf,
} from '../../../src/store/comparison/one-page.ts';
import type { NewItem, OnePage, PagePlace } from '../../../src/store/comparison/one-page.ts';
import { queryInForce } from '../../../src/store/comparison/query-in-force.ts';
import { composePage } from '../../../src/ui/compare/one-page/compose-page.ts';
import { countSheets, pictureOfPage } from '../../../src/ui/compare/one-page/lay-out.ts';
import type { PageBlock } from '../../../src/ui/compare/one-page/compose-page.ts';
import { showPageInTurns } from '../../../src/ui/compare/one-page/show-page.ts';
import type { ShownItem } from '../../../src/ui/compare/one-page/show-page.ts';
import { writeSvg } from '../../../src/ui/compare/scene/write-svg.ts';
import { COMPARE_WORDS } from '../../../src/ui/words/compare/compare.ts';
import { ONE_PAGE_WORDS } from '../../../src/ui/words/compare/one-page.ts';
import { makeReport } from '../../support/make-report.ts';

/** A unit of 2023 that was given so many requests, granted so many of them, and printed the total. */
function unit(agency: string, granted: number, total: number, printed = total): ReportRecord {
  const cells = {
    'requests.received.naturalPerson': total,
    'requests.received.total': total,
    'requests.granted.naturalPerson': granted,
    'requests.granted.total': granted,
    'requests.denied.deliberative.naturalPerson': total - granted,
    'requests.denied.deliberative.total': total - granted,
    'requests.total.naturalPerson': total,
    'requests.total.total': printed,
  };
  const report = { ...makeReport({ agency, year: 2023, cells }), id: `file-of-${agency}` };
  return recordOf(report, checkReport(report), NO_REVIEW);
}

const RECORDS = [unit('甲局', 20, 40), unit('乙局', 60, 80), unit('丙局', 30, 50, 51)];

const { isTable: _table, isOnePage: _page, mark: _mark, ...usual } = FIRST_COMPARISON;
const PLACE: PagePlace = { ...usual, year: 2023 };
const RECEIVED: PagePlace = { ...PLACE, measure: 'requests.received.total' };

const chart = (place: PagePlace): NewItem => ({ kind: 'chart', place });
const figure = (name: string, place = PLACE): NewItem => ({
  kind: 'figure',
  place,
  unit: name,
  year: 2023,
  part: '',
});
const pageOf = (...items: readonly NewItem[]): OnePage => items.reduce(addToPage, EMPTY_ONE_PAGE);

function show({ items }: OnePage, records = RECORDS): readonly ShownItem[] {
  const turns = showPageInTurns(createColumns(records.map(comparedByName)), items, (place) =>
    queryInForce(
      { ...FIRST_COMPARISON, ...place },
      {
        reports: records.map(comparedByName),
        years: { all: [2023], first: 2023 },
        formulas: [],
      },
    ),
  );
  for (;;) {
    const turn = turns.next();
    if (turn.done === true) return turn.value;
  }
}

function compose(page: OnePage, language: 'zh' | 'en' = 'zh'): readonly PageBlock[] {
  return composePage({
    heading: page.heading,
    items: show(page),
    words: ONE_PAGE_WORDS[language],
    compareWords: COMPARE_WORDS[language],
    day: '2026-01-27',
    say: (words) => words[language],
  });
}

const textsOf = (blocks: readonly PageBlock[]): readonly string[] =>
  [...writeSvg(pictureOfPage(blocks)).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
    ([, text = '']) => text,
  );

describe('the page', () => {
  const page = pageOf(figure('甲局'), figure('乙局', RECEIVED), chart(PLACE));

  test('says heading, figures with unit and year, charts, and what all of it stands on', () => {
    const texts = textsOf(compose(page));
    expect(texts.slice(0, 8)).toEqual([
      '图解：2023 年政府信息公开',
      '据各单位 2023 年度报告 3 份',
      '50.00 %',
      '①',
      '甲局 2023',
      '公开率 20/40',
      '80',
      '②',
    ]);
    expect(texts.join('\n')).toContain('乙局 75.00 % 最高');
    expect(texts.slice(-3)).toEqual([
      '来源：各单位 2023 年度报告，3 份',
      expect.stringMatching(/^未处理问题 \d+ 条，本页有 1 家的数涉及/),
      '勾稽 2026-01-27 生成，每个数都可在工具中点回原文',
    ]);
    expect(textsOf(compose({ ...page, heading: ' 我县公开 ' }, 'en'))[0]).toBe('我县公开');
    expect(textsOf(compose(page, 'en'))[0]).toBe('Government information disclosure in 2023');
  });

  test('a doubted figure says so', () => {
    expect(textsOf(compose(pageOf(figure('丙局'))))).toContain('⚠ 有未处理的问题');
    expect(textsOf(compose(pageOf(figure('甲局'))))).not.toContain('⚠ 有未处理的问题');
  });

  test('keeps the order: figures beside each other stand in a row, four at most', () => {
    const keys = (items: OnePage): string[] => compose(items).map(({ key }) => key);
    expect(keys(page)).toEqual(['heading', '1/2', '3', 'foot']);
    expect(keys(moveOnPage(page, 3, -1))).toEqual(['heading', '1', '3', '2', 'foot']);
    expect(keys(moveOnPage(page, 1, -1))).toEqual(keys(page));
    expect(keys(removeFromPage(page, 1))).toEqual(['heading', '2', '3', 'foot']);
    const five = pageOf(...Array.from({ length: 5 }, () => figure('甲局')));
    expect(keys(five)).toEqual(['heading', '1/2/3/4', '5', 'foot']);
  });

  test('each figure and chart has its footnote: report and file, cells, cases, years, what is open', () => {
    const notes = compose(pageOf(figure('甲局'), figure('丙局', RECEIVED), chart(PLACE))).at(
      -1,
    )?.alt;
    const [first, second, third] = notes?.split(/ · (?=[②③来])/) ?? [];
    expect(first).toMatch(
      /^① 公开率 = .* · 甲局 2023 年度报告（.+） · 「（一）予以公开·总计」「（二）部分公开·总计」.* · 件数 20\/40 · 没有未处理的问题$/,
    );
    expect(second).toMatch(
      /^② 表三，照印的数 · 丙局 2023 年度报告（.+） · 「一、本年新收.*·总计」 · /,
    );
    expect(third).toMatch(/^③ 公开率 = .* · 2023 年度报告 3 份 · 3 家 · 1 家的数有未处理的问题$/);
    const texts = textsOf(compose(pageOf(chart(PLACE))));
    expect(texts.join('')).toContain('最高，甲局 50.00 % 最低①');
  });

  test('two halves stand beside each other, the third below; figures are never halves', () => {
    const three = [1, 2, 3].reduce(
      (now, id) => setHalf(now, id, true),
      pageOf(chart(PLACE), chart(PLACE), chart(PLACE)),
    );
    const sides = (items: OnePage): string[] => compose(items).map(({ side }) => side);
    expect(sides(three)).toEqual(['whole', 'left', 'right', 'left', 'whole']);
    expect(sides(setHalf(three, 2, false))).toEqual(['whole', 'left', 'whole', 'left', 'whole']);
    expect(sides(setHalf(page, 1, true))).toEqual(sides(page));
    const [, left, right] = compose(three);
    expect([left?.picture.width, right?.picture.width]).toEqual([340, 340]);
    const whole = pictureOfPage(compose(pageOf(chart(PLACE), chart(PLACE))));
    const halves = pictureOfPage(compose(setHalf(setHalf(three, 3, false), 3, true)));
    const places = [...writeSvg(halves).matchAll(/translate\((46|408) ([\d.]+)\)/g)];
    expect(places.map(([, x]) => x)).toEqual(['46', '46', '408', '46', '46']);
    expect(places[1]?.[2]).toBe(places[2]?.[2]);
    expect(whole.height).toBeGreaterThanOrEqual(1123);
    expect(readOnePage(JSON.parse(JSON.stringify(three)))).toEqual(three);
  });

  test('each figure leads to its cells', () => {
    const [, row, picture] = compose(page);
    expect(row?.marks.map(({ record, cells }) => [record.agency, cells[0]])).toEqual([
      ['甲局', 'requests.granted.total'],
      ['乙局', 'requests.received.total'],
    ]);
    expect(picture?.marks.map(({ name }) => name)).toEqual(['乙局', '丙局', '甲局']);
  });

  test('is A4, and more where more stands on it', () => {
    expect(pictureOfPage(compose(page))).toMatchObject({ width: 794, height: 1123 });
    expect(countSheets(compose(page))).toBe(1);
    const full = compose(pageOf(...Array.from({ length: 6 }, () => chart(PLACE))));
    expect(countSheets(full)).toBeGreaterThan(1);
    expect(pictureOfPage(full).height).toBeGreaterThan(1123);
  });
});

describe('drawn anew', () => {
  test('a report that came again is found by its unit; one that is gone is named, not replaced', () => {
    const page = pageOf(figure('甲局'), figure('丁局'), chart({ ...PLACE, year: 2020 }));
    const again = [{ ...unit('甲局', 30, 40), id: 'another file' }, ...RECORDS.slice(1)];
    const [found, ...lost] = show(page, again);
    expect(found !== undefined && 'mark' in found && found.mark?.figure?.().printed).toBe(
      '75.00 %',
    );
    expect(lost.map((item) => ('lost' in item ? item.lost : null))).toEqual(['mark', 'year']);
  });

  test('what the browser kept is read back; what is none falls away', () => {
    const page = { ...pageOf(figure('甲局'), chart(RECEIVED)), heading: '标题' };
    expect(readOnePage(JSON.parse(JSON.stringify(page)))).toEqual(page);
    for (const broken of [null, 3, 'x', {}, { items: 7 }, { items: [null, { kind: 'chart' }] }]) {
      expect(readOnePage(broken)).toEqual(EMPTY_ONE_PAGE);
    }
    const odd = { ...PLACE, chart: 'toString', picked: [1], least: 'x' };
    expect(readOnePage({ items: [{ kind: 'chart', place: odd }] })).toEqual(EMPTY_ONE_PAGE);
    expect(
      readOnePage({ items: [{ kind: 'chart', place: { ...odd, chart: 'ranking' } }] }).items[0],
    ).toMatchObject({ place: { picked: null, least: 30 } });
  });
});
