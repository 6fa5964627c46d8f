/** The six sections of the report, the same in both editions (form attached to the notices). */
export interface FormSection {
  readonly id: string;
  readonly label: string;
  readonly english: string;
  /** Other wordings met in real reports. */
  readonly aliases: readonly string[];
  /**
   * Source of a pattern for how reports vary the wording: the heading alone in a line, or before its prose
   * in a page without line breaks.
   */
  readonly wording: string;
  /** The table that stands in the section, if any. */
  readonly table: 'proactive' | 'requests' | 'disputes' | null;
}

export const SECTIONS = [
  {
    id: 'overview',
    label: '总体情况',
    english: 'Overview',
    aliases: ['工作总体开展情况', '总体工作情况', '基本情况', '概述', '工作概况', '总体情况概述'],
    wording: '(?:工作)?总体(?:工作)?(?:开展)?情况(?:概述)?|工作概况|概述|基本情况',
    table: null,
  },
  {
    id: 'proactive',
    label: '主动公开政府信息情况',
    english: 'Proactive disclosure',
    aliases: [
      '主动公开政府信息的情况',
      '政府信息主动公开情况',
      '主动公开情况',
      '行政机关主动公开政府信息情况',
    ],
    wording:
      '(?:行政机关)?主动公开(?:的)?政府信息(?:工作)?(?:的)?情况|(?:政府信息)?主动公开(?:工作)?(?:的)?情况',
    table: 'proactive',
  },
  {
    id: 'requests',
    label: '收到和处理政府信息公开申请情况',
    english: 'Requests received and handled',
    aliases: [
      '收到和处理政府信息公开申请的情况',
      '行政机关收到和处理政府信息公开申请情况',
      '依申请公开政府信息情况',
      '政府信息依申请公开情况',
      '收到和处理申请情况',
    ],
    wording:
      '(?:行政机关)?(?:收到|受理)?(?:[和及与、]处理)?(?:的)?政府信息公开申请(?:的)?(?:办理|处理)?(?:的)?情况|(?:政府信息)?依申请公开(?:政府信息)?(?:办理|工作)?(?:的)?情况',
    table: 'requests',
  },
  {
    id: 'disputes',
    label: '政府信息公开行政复议、行政诉讼情况',
    english: 'Administrative review and litigation',
    aliases: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼的情况',
      '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '政府信息公开行政复议和行政诉讼情况',
      '政府信息行政复议、行政诉讼情况',
      '行政复议、行政诉讼情况',
    ],
    wording:
      '(?:因)?(?:政府)?信息(?:公开)?(?:工作)?(?:被)?(?:申请|提起)?行政(?:法)?复议(?:[、，,和与及]|以及)?(?:提起)?行政诉讼(?:的)?情况|行政复议(?:[、，,和与及]|以及)?(?:提起)?行政诉讼(?:的)?情况',
    table: 'disputes',
  },
  {
    id: 'problems',
    label: '存在的主要问题及改进情况',
    english: 'Problems and improvement',
    aliases: [
      '政府信息公开工作存在的主要问题及改进情况',
      '信息公开工作存在的主要问题及改进情况',
      '存在的主要问题和改进措施',
      '存在的问题及下一步改进措施',
      '存在的问题及改进措施',
      '存在问题及改进情况',
      '存在的主要问题及下一步工作打算',
      '主要问题及改进情况',
    ],
    wording:
      '(?:(?:政府)?信息公开)?(?:工作)?(?:中)?(?:存在)?(?:的)?(?:主要|突出)?(?:困难[和与及])?问题(?:[和与及、]|以及)?(?:原因|不足)?(?:(?:[和与及、]|以及)?(?:(?:下一步|下步|今后|明年|来年|下一年度?|20\\d\\d年度?)(?:的)?(?:主要)?)?(?:整改|改进|工作)(?:的)?(?:情况|措施|计划|打算|方向|思路|安排|建议|举措)?)+',
    table: null,
  },
  {
    id: 'other',
    label: '其他需要报告的事项',
    english: 'Other matters',
    aliases: [
      '其它需要报告的事项',
      '需要报告的其他事项',
      '其他需要报告事项',
      '其他需报告的事项',
      '其他事项',
    ],
    wording:
      '(?:其[他它])?(?:需要|需|应当?)(?:报告|说明)(?:的)?(?:其[他它])?(?:事项|情况|问题)(?:[和与及]附[表件录])?|其[他它](?:需要|需)?(?:报告|说明)?(?:的)?事项(?:[和与及]附[表件录])?',
    table: null,
  },
] as const satisfies readonly FormSection[];

export type SectionId = (typeof SECTIONS)[number]['id'];
