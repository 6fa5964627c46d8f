/** Section 一 in five parts, and in principle under 1,000 characters, as the notices on content ask. */
import { oncePerText } from '../../report/once-per-text.ts';
import { makeFinding } from '../rule.ts';
import type { Rule } from '../rule.ts';

const ID = 'overview-parts';
const PARTS = [
  { words: /主动公开/, zh: '主动公开', en: 'proactive disclosure' },
  {
    words: /依申请|公开申请|申请公开|收到[^。]{0,12}申请|受理[^。]{0,12}申请/,
    zh: '依申请公开',
    en: 'requests',
  },
  {
    words: /信息管理|管理制度|审核|审查|清理|目录/,
    zh: '政府信息管理',
    en: 'information management',
  },
  { words: /平台|网站|新媒体|公众号|专栏|专区|微信|微博|公报/, zh: '平台建设', en: 'platforms' },
  {
    words: /监督|保障|培训|考核|评议|问责|检查|督查|组织领导|领导小组/,
    zh: '监督保障',
    en: 'supervision',
  },
] as const;
/** 「原则上不超过1000字」: only what is far over it is said. */
const MOST_CHARACTERS = 2000;
/** A shorter section gives no account by parts at all. */
const FEWEST_CHARACTERS = 200;

export const overviewParts: Rule = {
  id: ID,
  title: { zh: '总体情况的内容与篇幅', en: 'Content and length of section 1' },
  basis: {
    zh: '报告编制通知：总体情况包括主动公开、依申请公开、政府信息管理、平台建设、监督保障五方面，原则上不超过 1000 字',
    en: 'notices on content: section 1 covers five parts and in principle has under 1,000 characters',
  },
  examples: {
    right: `（一）主动公开。${'公开信息30条，内容及时准确。'.repeat(15)}（二）依申请公开。没有收到。（三）政府信息管理。严格审核。（四）平台建设。维护网站。（五）监督保障。开展培训。`,
    wrong: `（一）主动公开。${'公开信息30条，内容及时准确。'.repeat(15)}（二）依申请公开。没有收到。（三）平台建设。维护网站。`,
  },
  check: oncePerText(({ edition, sections }) => {
    const text = sections.find(({ id }) => id === 'overview')?.text.replace(/\s/g, '') ?? '';
    if (edition !== '2021' || text.length < FEWEST_CHARACTERS) return [];
    const lacking = PARTS.filter(({ words }) => !words.test(text));
    return [
      ...(lacking.length === 0
        ? []
        : [
            makeFinding({
              rule: ID,
              severity: 'note',
              about: lacking.map(({ zh }) => zh).join('、'),
              zh: `「一、总体情况」没有写到${lacking.map(({ zh }) => zh).join('、')}，通知要求五个方面都写。`,
              en: `Section 1 says nothing on ${lacking.map(({ en }) => en).join(', ')}; the notices ask for five parts.`,
            }),
          ]),
      ...(text.length <= MOST_CHARACTERS
        ? []
        : [
            makeFinding({
              rule: ID,
              severity: 'note',
              about: '篇幅',
              zh: `「一、总体情况」有 ${text.length} 字，通知要求原则上不超过 1000 字。`,
              en: `Section 1 has ${text.length} characters; the notices ask for no more than 1,000 in principle.`,
            }),
          ]),
    ];
  }),
};
