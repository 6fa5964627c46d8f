/**
 * From the indicators of the statistics tables (reports on 2008–2018, 政府信息公开情况统计表 of the State
 * Council's General Office) to the cells of today's form. Only `same` may be set beside today's figures.
 */
import type { Bilingual } from '../lib/bilingual.ts';
import type { CellId } from './form-types.ts';
import { SAME_INDICATORS } from './same-indicators.ts';
import type { SameIndicator } from './same-indicators.ts';

/** Of the older indicator against today's cells: it counts the same, more, or less; `absent` = nothing today counts it. */
export const LINK_GRADES = ['same', 'wider', 'narrower', 'absent'] as const;
export type LinkGrade = (typeof LINK_GRADES)[number];

export interface OlderLink {
  /** As most tables print it, without numbering. */
  readonly indicator: string;
  /** Today's cells that it is set against; several are added up, none where it is absent. */
  readonly cells: readonly CellId[];
  readonly grade: LinkGrade;
  readonly reason: Bilingual;
}

const link = (
  indicator: string,
  cells: readonly CellId[],
  ...[grade, reason]: readonly [LinkGrade, Bilingual]
): OlderLink => ({ indicator, cells, grade, reason });

const SAME = { zh: '口径相同', en: 'Counts the same' };
const same = (indicator: SameIndicator, reason: Bilingual = SAME): OlderLink =>
  link(indicator, SAME_INDICATORS[indicator], 'same', reason);
const NOT_TODAY = { zh: '现行表样没有这一项', en: 'Not in today’s form' };

const DENIED: readonly CellId[] = [
  'requests.denied.stateSecret.total',
  'requests.denied.prohibitedByLaw.total',
  'requests.denied.safetyStability.total',
  'requests.denied.thirdPartyRights.total',
  'requests.denied.internalAffairs.total',
  'requests.denied.deliberative.total',
  'requests.denied.enforcementFile.total',
  'requests.denied.adminInquiry.total',
];

export const OLDER_LINKS: readonly OlderLink[] = [
  link('主动公开政府信息数', [], 'absent', NOT_TODAY),
  link('主动公开规范性文件数', ['proactive.normativeDocuments.issued'], 'narrower', {
    zh: '只计主动公开的，现行表样计制发的全部',
    en: 'Only those made public; today all that were issued count',
  }),
  same('制发规范性文件总数'),
  link('通过不同渠道和方式公开政府信息的情况', [], 'absent', NOT_TODAY),
  link('回应解读情况', [], 'absent', NOT_TODAY),
  same('收到申请数'),
  link('申请办结数', ['requests.total.total'], 'narrower', {
    zh: '没有写明是否含上年结转的申请',
    en: 'It is not said whether requests carried in from the year before count',
  }),
  link('申请答复数', ['requests.total.total'], 'narrower', {
    zh: '只计作出答复的，不予处理和其他处理不在内',
    en: 'Only answers count, not what was left unprocessed or closed otherwise',
  }),
  link('属于已主动公开范围数', ['requests.granted.total'], 'narrower', {
    zh: '现在计入「予以公开」，那时单列',
    en: 'Counted under granted today, by itself then',
  }),
  link('同意公开答复数', ['requests.granted.total'], 'narrower', {
    zh: '告知已主动公开的另计，现在都在「予以公开」',
    en: 'What was public already stood apart; today both are granted',
  }),
  same('同意部分公开答复数'),
  link('不同意公开答复数', DENIED, 'wider', {
    zh: '含「不是《条例》所指政府信息」，现在多在「不予处理」',
    en: 'Holds what is no government information, left unprocessed today',
  }),
  same('涉及国家秘密'),
  link('涉及商业秘密', ['requests.denied.thirdPartyRights.total'], 'narrower', {
    zh: '现在与个人隐私同为「保护第三方合法权益」',
    en: 'Today one row with privacy: rights of third parties',
  }),
  link('涉及个人隐私', ['requests.denied.thirdPartyRights.total'], 'narrower', {
    zh: '现在与商业秘密同为「保护第三方合法权益」',
    en: 'Today one row with trade secrets: rights of third parties',
  }),
  same('危及国家安全、公共安全、经济安全和社会稳定'),
  link('不是《条例》所指政府信息', [], 'absent', {
    zh: '现在分在「不予处理」各项',
    en: 'Spread over the rows of what is left unprocessed today',
  }),
  link('法律法规规定的其他情形', ['requests.denied.prohibitedByLaw.total'], 'wider', {
    zh: '那时是其余情形的总和',
    en: 'It was what remained of all cases',
  }),
  link('不属于本行政机关公开数', ['requests.unavailable.notHeld.total'], 'narrower', {
    zh: '现在与「信息不存在」同为「本机关不掌握相关政府信息」',
    en: 'Today one row with information that does not exist: not held',
  }),
  link('申请信息不存在数', ['requests.unavailable.notHeld.total'], 'narrower', {
    zh: '现在与「不属于本机关公开」同为「本机关不掌握相关政府信息」',
    en: 'Today one row with what another agency discloses: not held',
  }),
  link('告知作出更改补充数', ['requests.unavailable.unclear.total'], 'wider', {
    zh: '计告知补正的次数，现在只计补正后仍不明确的',
    en: 'Counts the notices; today only requests still unclear after them',
  }),
  link('告知通过其他途径办理数', [], 'absent', NOT_TODAY),
  same('行政复议数量'),
  same('行政诉讼数量', {
    zh: '现在分未经复议和复议后两项，相加口径相同',
    en: 'Two rows today, direct and after review; their sum counts the same',
  }),
  link('举报投诉数量', [], 'absent', NOT_TODAY),
  link('依申请公开信息收取的费用', [], 'absent', {
    zh: '现行第二十条第（八）项是行政事业性收费，不是信息处理费',
    en: 'Today’s article 20 (8) is about administrative fees, not fees for information',
  }),
  link('机构建设和保障经费情况', [], 'absent', NOT_TODAY),
  link('政府信息公开会议和培训情况', [], 'absent', NOT_TODAY),
];
