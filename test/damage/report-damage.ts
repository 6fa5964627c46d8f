/** Headings, sections, sites, encodings, forms of other years: damage to the report around its tables. */
import { SECTIONS } from '../../src/form/sections.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { layOut } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';
import { TEXT_STYLES, toText } from '../support/to-text.ts';
import { carryAny } from './carriers.ts';
import type { DamageKind } from './damage.ts';

const NUMERALS = '一二三四五六';

export const REPORT_DAMAGE: readonly DamageKind[] = [
  {
    id: 'undamaged',
    loss: 'nothing',
    apply: ({ random, sheet }) => ({
      bytes: carryAny(random, sheet, ['html', 'tabs', 'cells', 'pipes', 'plain']),
    }),
  },
  {
    id: 'prose numbered 一 to 五',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const parts = [
        '主动公开情况',
        '依申请公开情况',
        '政府信息管理',
        '政府信息公开平台建设',
        '监督保障',
      ];
      const overview = parts.flatMap((part, i) => [
        `${NUMERALS[i]}、${part}`,
        `${report.year}年继续做好${part}工作，各项任务按时完成。`,
      ]);
      return { bytes: carryAny(random, layOut(report, { prose: { overview } })) };
    },
  },
  {
    id: 'headings reworded, unnumbered or mistyped',
    loss: 'nothing',
    apply: ({ random, report, severity }) => {
      const headings = Object.fromEntries(
        SECTIONS.map((section, i) => {
          const words = random.chance(severity)
            ? random.pick([section.label, ...section.aliases])
            : section.label;
          const typed = random.chance(severity / 3) ? words.replace('情况', '清况') : words;
          const number = random.chance(severity / 2)
            ? ''
            : random.pick([`${NUMERALS[i]}、`, `${NUMERALS[i]}．`, `第${NUMERALS[i]}部分 `]);
          return [section.id, number + typed];
        }),
      );
      return { bytes: carryAny(random, layOut(report, { headings })) };
    },
  },
  {
    id: 'a heading lost',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const id = random.pick(['proactive', 'requests', 'disputes']);
      return { bytes: carryAny(random, layOut(report, { headings: { [id]: '' } })) };
    },
  },
  {
    id: 'a section absent',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const id = random.pick(['overview', 'problems', 'other']);
      return { bytes: carryAny(random, layOut(report, { without: [id] })), absent: [id] };
    },
  },
  {
    id: 'an extra section that shifts the numbers',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const headings = Object.fromEntries(
        SECTIONS.map((section, i) => [section.id, `${'二三四五六七'[i]}、${section.label}`]),
      );
      const sheet = layOut(report, { headings });
      const extra = [
        { kind: 'line', style: 'heading', text: '一、机构职能简介' },
        { kind: 'line', style: 'prose', text: '本机关负责有关工作，下设若干科室。' },
      ] as const;
      return { bytes: carryAny(random, [...sheet.slice(0, 2), ...extra, ...sheet.slice(2)]) };
    },
  },
  {
    id: 'site around the article',
    loss: 'nothing',
    apply: ({ sheet, report }) => {
      const title = `${report.agency}${report.year}年政府信息公开工作年度报告_政府信息公开_门户网站`;
      const page = toHtml(sheet, { title, chrome: true });
      const menu =
        '<table><tr><td><ul><li>政府信息公开指南</li><li>政府信息公开制度</li><li>政府信息公开年报</li></ul></td><td>';
      return {
        bytes: encodeText(
          page.replace('<body>', `<body>${menu}`).replace('</body>', '</td></tr></table></body>'),
          'utf-8',
        ),
      };
    },
  },
  {
    id: 'encodings',
    loss: 'nothing',
    apply: ({ random, sheet }) => {
      const encoding = random.pick(['gb18030', 'utf-16le', 'utf-16be', 'utf-8-bom'] as const);
      const isPage = random.chance(0.4);
      const text = isPage
        ? toHtml(sheet, { charset: random.pick(['gb2312', '']) })
        : toText(sheet, random.pick(TEXT_STYLES.filter((style) => style !== 'run')));
      return { bytes: encodeText(text, isPage ? 'gb18030' : encoding) };
    },
  },
  {
    id: 'the old form in a later year',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const old = inventReport(random, { agency: report.agency, year: 2022, edition: '2019' });
      return { bytes: carryAny(random, layOut(old)), report: old };
    },
  },
  {
    id: '其他处理 as one row in the 2021 form',
    loss: 'nothing',
    apply: ({ random, report }) => {
      const variant = { edition: report.variant.edition, otherRows: 'one' } as const;
      const figures = Object.fromEntries(
        Object.entries(report.figures).filter(([id]) => !id.startsWith('requests.other')),
      );
      for (const column of [
        'naturalPerson',
        'business',
        'research',
        'nonprofit',
        'legalService',
        'otherOrg',
        'total',
      ]) {
        figures[`requests.other.${column}`] = Object.entries(report.figures)
          .filter(([id]) => id.startsWith('requests.other') && id.endsWith(`.${column}`))
          .reduce((sum, [, value]) => sum + value, 0);
      }
      const changed = { ...report, variant, figures };
      return { bytes: carryAny(random, layOut(changed)), report: changed };
    },
  },
];
