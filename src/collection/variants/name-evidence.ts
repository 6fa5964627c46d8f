/** What speaks for or against two names being one unit, in words. */
import type { Bilingual } from '../../lib/bilingual.ts';
import type { NameEvidence } from '../finding.ts';
import { sayYears } from '../units/say-years.ts';
import type { CarryLink } from './carry-chain.ts';
import { officeOf } from './name-relation.ts';
import type { NameRelation } from './name-relation.ts';
import type { NameShape } from './name-shape.ts';

export function relationEvidence(
  relation: NameRelation,
  one: NameShape,
  two: NameShape,
): NameEvidence {
  return { isFor: true, text: sayRelation(relation, one, two) };
}

function sayRelation(relation: NameRelation, one: NameShape, two: NameShape): Bilingual {
  if (relation === 'form') {
    return {
      zh: '去掉括号和「人民政府」「办事处」等字后相同',
      en: 'the same but for brackets and words such as 人民政府 and 办事处',
    };
  }
  if (relation === 'place') return sayPlace(one, two);
  if (relation === 'letter') return { zh: '只差一个字', en: 'one character apart' };
  const [short, long] = [one.core, two.core].sort((left, right) => left.length - right.length);
  return {
    zh: `「${short}」可以是「${long}」的简称`,
    en: `"${short}" may be short for "${long}"`,
  };
}

/** 县财政局 and 清源县财政局 differ in 清源 alone, a government's office with and without （本级） in that. */
function sayPlace(left: NameShape, right: NameShape): Bilingual {
  const [one, two] = [officeOf(left.normal), officeOf(right.normal)];
  const isOwnAlone = left.core !== right.core;
  if (isOwnAlone && one === two) {
    return { zh: '只差「（本级）」', en: 'they differ in 本级 alone' };
  }
  if (isOwnAlone) {
    return {
      zh: '只差前面的地名和「（本级）」',
      en: 'they differ in the place in front and in 本级 alone',
    };
  }
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const more = long.slice(0, long.length - short.length);
  return long.endsWith(short)
    ? { zh: `只差前面的「${more}」`, en: `they differ in "${more}" alone` }
    : { zh: '只差前面的地名', en: 'they differ in the place in front alone' };
}

/** @param name the unit's; @param years those that the other name has */
export function freeYears(name: string, years: readonly number[]): NameEvidence {
  const said = sayYears(years);
  return {
    isFor: true,
    text: {
      zh: `「${name}」${said.zh}正好没有报告`,
      en: `"${name}" has no report for ${said.en}`,
    },
  };
}

export function sharedYears(years: readonly number[]): NameEvidence {
  const said = sayYears(years);
  return {
    isFor: false,
    text: { zh: `${said.zh}两个名称都有报告`, en: `both have a report for ${said.en}` },
  };
}

export function carryEvidence({ year, carriedOut, carriedIn, isHeld }: CarryLink): NameEvidence {
  const zh = `${year} 年度结转下年度 ${carriedOut} 件`;
  const en = `${carriedOut} carried out of ${year}`;
  return {
    isFor: isHeld,
    text: isHeld
      ? {
          zh: `${zh}，与 ${year + 1} 年度上年结转逐栏一致`,
          en: `${en} agree column by column with what ${year + 1} carried in`,
        }
      : {
          zh: `${zh}，${year + 1} 年度上年结转 ${carriedIn} 件，接不上`,
          en: `${en} do not agree with the ${carriedIn} that ${year + 1} carried in`,
        },
  };
}

export function folderEvidence(folder: string): NameEvidence {
  return {
    isFor: true,
    text: { zh: `同在文件夹「${folder}」`, en: `both lie in the folder "${folder}"` },
  };
}
