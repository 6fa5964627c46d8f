/**
 * Traditional → simplified for the characters that occur in the statutory forms, their headings
 * and the sentences around them. Not a general converter: only what labels are compared by.
 */
const TRADITIONAL =
  '檔採購總計數條項規廢現許處罰強費單萬機構業務會組織結轉續辦屬國後復議訴訟維糾審經與問題進報導況動開關係為無證確認獲過類內執詢沒製補訪舉請複當應徵黨區縣鄉鎮廳門衛廣東體網' +
  '資標準狀態統稱級協調電話聯絡據號個種學農財稅則運輸產將對於從來時實際發佈備註訊歸屆兩間員離職監繼層較減滅額顯';
const SIMPLIFIED =
  '档采购总计数条项规废现许处罚强费单万机构业务会组织结转续办属国后复议诉讼维纠审经与问题进报导况动开关系为无证确认获过类内执询没制补访举请复当应征党区县乡镇厅门卫广东体网' +
  '资标准状态统称级协调电话联络据号个种学农财税则运输产将对于从来时实际发布备注讯归届两间员离职监继层较减灭额显';

const PLAIN: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index] ?? character]),
);

/** The simplified form of one character; any character outside the field's table is returned as is. */
export function toSimplified(character: string): string {
  return PLAIN.get(character) ?? character;
}

/** 1 = traditional, by code: texts are long and hardly any holds one. */
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const character of TRADITIONAL) IS_TRADITIONAL[character.charCodeAt(0)] = 1;

const EACH_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** As `toSimplified`, of every character of a text. */
export function simplify(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (IS_TRADITIONAL[text.charCodeAt(at)] === 1)
      return text.replace(EACH_TRADITIONAL, toSimplified);
  return text;
}
