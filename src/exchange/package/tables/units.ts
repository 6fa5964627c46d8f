/** `units`: the unit list. */
import type { ExportedCollection } from '../../collection-shape.ts';
import type { PackageTable, Row } from './table.ts';

export const UNITS: PackageTable = {
  name: 'units',
  words: { zh: '单位名单', en: 'The unit list' },
  primaryKey: ['unit'],
  reportField: null,
  hasParquet: false,
  fields: [
    { name: 'unit', type: 'string', isRequired: true, words: { zh: '单位', en: 'Unit' } },
    { name: 'parent', type: 'string', words: { zh: '上级', en: 'Superior' } },
    { name: 'kind', type: 'string', words: { zh: '类别', en: 'Kind' } },
    {
      name: 'aliases',
      type: 'string',
      words: { zh: '别名，以；分开', en: 'Other names, parted by ；' },
    },
    {
      name: 'is_listed',
      type: 'integer',
      isRequired: true,
      words: {
        zh: '1 = 名单所列，0 = 由报告得来',
        en: '1 = of the list, 0 = known from the reports',
      },
    },
  ],
};

export function* unitRows({ units }: ExportedCollection): Generator<Row> {
  for (const { name, parent, aliases, kind, grown } of units) {
    yield [name, parent, kind ?? null, aliases.join('；'), grown === true ? 0 : 1];
  }
}
