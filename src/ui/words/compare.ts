/** Words of the screen that compares. */
import { inBoth } from './in-both.ts';

export const COMPARE_WORDS = inBoth(
  {
    charts: {
      heading: '比较各单位',
      empty: '还没有可比较的报告。',
      indicator: '指标',
      year: '年度',
      allYears: '全部年度',
      names: {
        ranking: '各单位排名',
        outcomes: '办理结果构成',
        trend: '逐年变化',
      },
      table: '数据表',
      view: '图表',
      marked: '有未处理的问题',
      agency: '单位',
      value: '数值',
      noTrend: '同一单位有两年以上的报告时，这里显示逐年变化。',
      noData: '所选年度没有这个指标的数。',
      outcomesNote: '以各类办理结果之和为 100%；没有办结申请的单位不列出。',
      rankingAlt: (indicator: string, n: number) =>
        `${indicator}，${n} 份报告从高到低排列的条形图，数据见下表`,
      outcomesAlt: (n: number) => `${n} 份报告各类办理结果所占比例的堆积条形图，数据见下表`,
      trendAlt: (indicator: string, n: number) =>
        `${indicator}，${n} 个单位逐年变化的折线图，数据见下表`,
      shown: (shown: number, all: number) => `图中为前 ${shown} 份，下表列出全部 ${all} 份`,
      shares: {
        granted: '予以公开',
        partial: '部分公开',
        denied: '不予公开',
        unavailable: '无法提供',
        rejected: '不予处理',
        other: '其他处理',
      },
    },
  },
  {
    charts: {
      heading: 'Compare agencies',
      empty: 'There are no reports to compare yet.',
      indicator: 'Indicator',
      year: 'Year',
      allYears: 'All years',
      names: {
        ranking: 'Ranking',
        outcomes: 'Outcomes',
        trend: 'Trend',
      },
      table: 'Data',
      view: 'Chart',
      marked: 'has open findings',
      agency: 'Agency',
      value: 'Value',
      noTrend: 'Once there are two years or more of one agency, their course is shown here.',
      noData: 'There are no figures of this indicator for the chosen year.',
      outcomesNote:
        'Shares of all outcomes together; agencies that handled no request are left out.',
      rankingAlt: (indicator, n) =>
        `Bar chart of ${indicator} for ${n} reports, highest first; the data are in the table below`,
      outcomesAlt: (n) =>
        `Stacked bar chart of the outcomes of ${n} reports; the data are in the table below`,
      trendAlt: (indicator, n) =>
        `Line chart of ${indicator} over the years for ${n} agencies; the data are in the table below`,
      shown: (shown, all) => `The chart shows the first ${shown}; the table lists all ${all}`,
      shares: {
        granted: 'Granted',
        partial: 'In part',
        denied: 'Denied',
        unavailable: 'Unavailable',
        rejected: 'Not processed',
        other: 'Other',
      },
    },
  },
);
