import { describe, expect, test } from 'vitest';
import { kindOfName, kindOfWord } from '../../../src/collection/units/kind-of-name.ts';
import { KIND_WORDS } from '../../../src/collection/units/kind-words.ts';
import { UNIT_KINDS } from '../../../src/collection/units/unit.ts';

const NAMES = {
  government: ['清源县人民政府', '云岭市政府', '清源县', '东湖区', '云 岭 市'],
  own: [
    '清源县人民政府（本级）',
    '清源县本级',
    '清源县人民政府办公室',
    '县政府办',
    '云岭省人民政府办公厅',
  ],
  department: [
    '县财政局',
    '清源县发展和改革委员会',
    '市卫健委',
    '县信访办公室',
    '县教育局（县文明办）',
    '县市场监督管理局',
    '县供销合作社',
    '县残疾人联合会',
    '县政务服务中心',
    '高新技术产业开发区管理委员会',
    '县城市管理综合执法大队',
  ],
  township: [
    '驿马乡',
    '驿马乡人民政府',
    '清源县青石镇人民政府',
    '城关街道办事处',
    '城关街道',
    '城关街道办',
    '红柳苏木',
    '驿马乡人民政府办公室',
  ],
  vertical: [
    '国家税务总局清源县税务局',
    '云岭海关',
    '县气象局',
    '县烟草专卖局（营销部）',
    '清源县消防救援大队',
    '国家统计局清源调查队',
    '市邮政管理局',
    '云岭海事局',
  ],
  institution: [
    '清源县第一中学',
    '县人民医院',
    '县自来水公司',
    '云岭职业学院',
    '青石镇卫生院',
    '县供热公司',
  ],
  other: ['云岭高新区', '青石村', '东门社区', '某某'],
} as const;

describe('kindOfName', () => {
  test.each(UNIT_KINDS.flatMap((kind) => NAMES[kind].map((name) => [name, kind] as const)))(
    '%s is %s',
    (name, kind) => {
      expect(kindOfName(name)).toBe(kind);
    },
  );
});

describe('kindOfWord', () => {
  test.each(UNIT_KINDS)('reads back the word for %s', (kind) => {
    expect(kindOfWord(KIND_WORDS[kind].zh)).toBe(kind);
  });

  test.each([
    ['县政府部门', 'department'],
    ['垂直管理单位', 'vertical'],
    ['街道', 'township'],
    ['镇', 'township'],
    ['县本级', 'own'],
    ['', null],
    ['第一组', null],
  ])('%s → %s', (word, kind) => {
    expect(kindOfWord(word)).toBe(kind);
  });
});
