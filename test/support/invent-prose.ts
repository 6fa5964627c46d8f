/** Prose without sense, for what only asks which words stand in a row. */
import type { Random } from './random.ts';

const CHARACTERS = [
  '工作组织领导制度责任落实审核发布平台栏目网站更新维护解读政策文件会议培训考核监督',
  '群众企业服务申请答复期限登记流程规范协调沟通意见建议回应关切重点领域民生项目资金',
  '保障队伍人员业务水平能力宣传渠道形式内容质量时效目录指南清单台账季度通报检查整改',
].flatMap((part) => [...part]);

/** Two texts of one random source have no more in common than chance gives. */
export function inventProse(random: Random, length: number): string {
  let text = '';
  while (text.length < length) text += inventSentence(random);
  return text;
}

export function inventSentence(random: Random): string {
  const words = Array.from({ length: random.int(5, 16) }, () => {
    const word = random.pick(CHARACTERS) + random.pick(CHARACTERS);
    return random.chance(0.1) ? `${word}${random.int(1, 400)}次` : word;
  });
  const comma = random.int(2, words.length - 2);
  return `${words.slice(0, comma).join('')}，${words.slice(comma).join('')}。`;
}

/** The same with other figures: what a copier changes. */
export function changeFigures(text: string, random: Random): string {
  return text.replaceAll(/\d+/g, () => String(random.int(1, 400)));
}
