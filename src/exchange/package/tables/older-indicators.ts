/** `older_indicators`: the indicators of reports on 2008–2018 against the cells of today's form. */
import { LINK_GRADES, OLDER_LINKS } from '../../../form/older-links.ts';
import type { PackageTable, Row } from './table.ts';

export const OLDER_INDICATORS: PackageTable = {
  name: 'older_indicators',
  words: {
    zh: '2008—2018 年度统计表的指标与现行表样的对应',
    en: 'Indicators of reports on 2008–2018 against today’s form',
  },
  primaryKey: ['indicator'],
  reportField: null,
  hasParquet: false,
  fields: [
    {
      name: 'indicator',
      type: 'string',
      isRequired: true,
      words: { zh: '统计表的指标', en: 'Indicator of the statistics table' },
    },
    {
      name: 'cells',
      type: 'string',
      words: {
        zh: '现行表样的格，几格的相加，以空格分开',
        en: 'Cells of today’s form, to be added up, parted by blanks',
      },
    },
    {
      name: 'grade',
      type: 'string',
      isRequired: true,
      values: LINK_GRADES,
      words: {
        zh: '指标比现行的格：相同、宽、窄、现在没有；只有相同的可以接着比',
        en: 'Of the indicator against the cells; only what is the same may be compared',
      },
    },
    { name: 'reason', type: 'string', isRequired: true, words: { zh: '理由', en: 'Reason' } },
    {
      name: 'reason_english',
      type: 'string',
      isRequired: true,
      words: { zh: '理由（英文）', en: 'Reason in English' },
    },
  ],
};

export function* olderIndicatorRows(): Generator<Row> {
  for (const { indicator, cells, grade, reason } of OLDER_LINKS) {
    yield [indicator, cells.length === 0 ? null : cells.join(' '), grade, reason.zh, reason.en];
  }
}
