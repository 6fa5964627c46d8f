/** What the kinds of units are called: in a unit list and its file, over tables and in charts. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { UnitKind } from './unit.ts';

/** Of one unit. */
export const KIND_WORDS: Readonly<Record<UnitKind, Bilingual>> = {
  government: { zh: '人民政府', en: 'Government' },
  own: { zh: '本级', en: 'Own office' },
  department: { zh: '部门', en: 'Department' },
  township: { zh: '乡镇街道', en: 'Township' },
  vertical: { zh: '垂直管理', en: 'Vertical body' },
  institution: { zh: '公共企事业单位', en: 'Public institution' },
  other: { zh: '其他', en: 'Other' },
};

/** Of all units of a kind. */
export const KIND_HEADS: Readonly<Record<UnitKind, Bilingual>> = {
  government: { zh: KIND_WORDS.government.zh, en: 'Governments' },
  own: { zh: KIND_WORDS.own.zh, en: 'Own offices' },
  department: { zh: KIND_WORDS.department.zh, en: 'Departments' },
  township: { zh: KIND_WORDS.township.zh, en: 'Townships' },
  vertical: { zh: KIND_WORDS.vertical.zh, en: 'Vertical bodies' },
  institution: { zh: KIND_WORDS.institution.zh, en: 'Public institutions' },
  other: { zh: KIND_WORDS.other.zh, en: 'Others' },
};
