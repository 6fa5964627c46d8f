import { expect, test } from 'vitest';
import { findCandidates } from '../../../src/collection/variants/find-candidates.ts';
import { makeCollection, makeUnit } from '../../support/make-collection.ts';

const COUNTY = '清源县人民政府';
const UNITS = [
  makeUnit('清源县住房和城乡建设局', { parent: COUNTY }),
  makeUnit('清源县教育和体育局', { parent: COUNTY }),
  makeUnit('清源县财政局', { parent: COUNTY }),
];

test('every stray name is offered the units it may be, with what speaks for and against it', () => {
  const members = [
    { id: '教育/a', agency: '清源县教育局', year: 2022 },
    { id: '教育/b', agency: '清源县教育和体育局', year: 2023 },
    { id: '其他/c', agency: '县住建局', year: 2023 },
    { id: '其他/d', agency: '清源县住房和城乡建设局', year: 2023 },
    { id: '其他/e', agency: '某某', year: 2023 },
  ];
  const offered = findCandidates(makeCollection(members, UNITS)).map(({ subject, candidates }) => [
    subject.name,
    candidates.map(({ unit, evidence }) => [
      unit.name,
      evidence.map(({ isFor, text }) => `${isFor ? '+' : '-'}${text.zh}`),
    ]),
  ]);
  expect(offered).toEqual([
    [
      '清源县教育局',
      [
        [
          '清源县教育和体育局',
          [
            '+「教育局」可以是「教育和体育局」的简称',
            '+「清源县教育和体育局」2022 年度正好没有报告',
            '+同在文件夹「教育」',
          ],
        ],
      ],
    ],
    [
      '县住建局',
      [
        [
          '清源县住房和城乡建设局',
          ['+「住建局」可以是「住房和城乡建设局」的简称', '-2023 年度两个名称都有报告'],
        ],
      ],
    ],
    ['某某', []],
  ]);
});

test('bureaus of two hundred counties are not offered for one another', () => {
  const members = Array.from({ length: 200 }, (_, at) => ({
    id: `r${at}`,
    agency: `第${at}号县财政局`,
    year: 2023,
  }));
  const offered = findCandidates(makeCollection(members));
  expect(offered.flatMap(({ candidates }) => candidates)).toEqual([]);
});
