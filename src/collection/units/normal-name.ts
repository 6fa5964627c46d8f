/**
 * The normal form of a name: what stays the same whoever writes it. 驿马乡人民政府 and 驿马乡 are one body,
 * and under 清源县人民政府 so are 清源县财政局, 县财政局 and 财政局. A body renamed (体育局 → 教育和体育局)
 * has another: only an alias joins the two.
 */
import { nameKey } from './name-key.ts';

/** A name without what may be left out of it, whatever stands above the body. */
export function normalName(name: string): string {
  const key = nameKey(name);
  const own = /\((?:[县市区省旗州])?本级\)$/.test(key) ? '本级' : '';
  // The bracket is another sign at the same door, or the name that it had: 县教育局（县文明办）.
  const bare = key.replace(/\([^()]*\)/g, '').replace(/[\p{P}\p{S}]/gu, '') + own;
  return bare
    .replace(/^(?:国家税务总局|中华人民共和国)(?=.{3})/, '')
    .replace(/人民政府/g, '政府')
    .replace(/政府办$/, '政府办公室')
    .replace(/街道办(?:事处)?$/, '街道')
    .replace(/管理委员会$/, '管委会')
    .replace(/政府本级$/, '本级')
    .replace(/(?<=.[省市县区旗州盟乡镇]|苏木|街道)政府$/, '');
}

const LEVEL = /[省市县区旗州盟]$/;
/**
 * 清源县 or 云岭市 in 云岭市清源县; two characters at least stand before the level, one in 和县, and no more than
 * in the longest name of an autonomous county.
 */
const COMPONENT = /.{2,14}?(?:自治[区州县旗]|[省市县区旗州盟])|.[县区]$/gu;

function componentsOf(text: string): readonly string[] | null {
  const places = text.match(COMPONENT) ?? [];
  return places.join('') === text ? places : null;
}

/** 云岭市清源县人民政府（本级） → 清源县: the place that a government's name ends in; null = no government. */
export function placeOfGovernment(name: string): string | null {
  const normal = normalName(name).replace(/本级$/, '');
  if (!LEVEL.test(normal) || normal.length < 2) return null;
  return componentsOf(normal)?.at(-1) ?? null;
}

/** 清源县 → 县: how a body below calls the place where everybody knows it. */
export function levelOfPlace(place: string): string {
  return LEVEL.exec(place)?.[0] ?? '';
}

/** Whether a text is nothing but the larger places that a full name begins with: 云岭省云岭市. */
export function isLargerPlace(text: string): boolean {
  return componentsOf(text)?.every((place) => /(?:省|自治区|地区|市|州|盟)$/.test(place)) ?? false;
}

/**
 * 县财政局 → 县; 市场监督管理局 → ''. The level that a name begins with in place of the whole name of
 * the place.
 */
export function levelOfName(normal: string): string {
  return (
    /^(?:市(?![场政民容直])|县(?![域直])|区(?![域块直])|[省旗州](?=.{2}))(?=.{2})/.exec(
      normal,
    )?.[0] ?? ''
  );
}

/** Words that end like a place and are none: 城市管理局, 开发区管委会, 社区办. */
const NO_PLACE = /(?:城市|都市|县市|市县|区县|县区|[开园景社库灾小校院]区|发区|新区)$/;

/** 清源县财政局 → 清源县, 云岭市清源县财政局 → 云岭市清源县; '' = the name begins with no place that is told by its print. */
export function placeOfName(normal: string): string {
  const place = /^(?:.{2,6}?[省市县区旗州盟])+(?=.{2})/u.exec(normal)?.[0] ?? '';
  return NO_PLACE.test(place) ? '' : place;
}
