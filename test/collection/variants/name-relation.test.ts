import { expect, test } from 'vitest';
import { relate } from '../../../src/collection/variants/name-relation.ts';
import { shapeOf } from '../../../src/collection/variants/name-shape.ts';

test.each([
  ['驿马乡', '驿马乡人民政府', 'form'],
  ['县教育局（县文明办）', '县教育局', 'form'],
  ['县财政局', '清源县财政局', 'place'],
  ['财政局', '清源县财政局', 'place'],
  ['云岭市清源县财政局', '清源县财政局', 'place'],
  ['驿马乡人民政府', '清源县驿马乡', 'place'],
  ['清源县人民政府办公室', '清源县人民政府办公室（本级）', 'place'],
  ['县住建局', '清源县住房和城乡建设局', 'short'],
  ['县人社局', '县人力资源和社会保障局', 'short'],
  ['市卫健委', '云岭市卫生健康委员会', 'short'],
  ['县发改局', '发展和改革局', 'short'],
  ['县教育局', '县教育和体育局', 'short'],
  ['县文化和旅游局', '县文化广电旅游和体育局', 'short'],
  ['县教育体育局', '县教育和体育局', 'short'],
  ['县财政局', '县财正局', 'letter'],
  ['驿马乡', '驿马镇', 'letter'],
  ['县教育局', '县体育局', 'letter'],
  ['县财政局', '市财政局', null],
  ['清源县财政局', '东湖县财政局', null],
  ['清源县财政局', '云岭市财政局', null],
  ['县财政局', '云岭市财政局', null],
  ['第一中学', '第二中学', null],
  ['城东街道', '城西街道', null],
  ['县公安局', '县司法局', null],
  ['县民政局', '县民族宗教事务委员会', null],
  ['清源县人民政府', '清源县本级', null],
  ['清源县人民政府', '清源县财政局', null],
])('%s and %s: %s', (one, two, relation) => {
  const [left, right] = [shapeOf(one, null), shapeOf(two, null)];
  expect(relate(left, right)).toBe(relation);
  expect(relate(right, left)).toBe(relation);
});
