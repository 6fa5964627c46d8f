/** Sentences that name figures of the tables; what stands in braces is filled in from them. */
const each = (leads: string, ...rest: readonly string[]): readonly string[] =>
  leads.split(' ').flatMap((lead) => rest.map((sentence) => lead + sentence));

const LEADS =
  '全年 本年度 年内 一年来 登记簿载 信函和网上 逐件编号 按签收日 专人登记 台账显示 汇总十二个月 连同窗口当面';

export const ON_REQUESTS: readonly string[] = each(
  LEADS,
  '收到政府信息公开申请{received}件，办结{handled}件，结转下年度继续办理{carriedOut}件。',
  '新收政府信息公开申请{received}件，连同上年结转{carriedIn}件依次编号。',
  '接到公开申请{received}件，其中自然人申请{person}件，转入下年度{carriedOut}件。',
  '收到信息公开申请{received}件，答复{handled}件。',
  '受理公民申请总计{received}件，均有回执。',
  '上年结转{carriedIn}件，收到申请{received}件。',
);

export const ON_OUTCOMES: readonly string[] = each(
  '从结果看， 办理去向： 按类型分， 分项数为： 逐件归类， 依目录统计，',
  '予以公开{granted}件，部分公开{partial}件。',
  '予以公开{granted}件，无法提供{unavailable}件，不予处理{rejected}件。',
  '不予公开{denied}件，无法提供{unavailable}件，予以公开{granted}件。',
  '本机关不掌握相关政府信息{notHeld}件，指明去处。',
  '能给的都给，予以公开{granted}件；遮盖后给的，部分公开{partial}件。',
);

export const ON_DISPUTES: readonly string[] = each(
  '全年 本年度 年内 截至岁末 法制岗登记 台账显示',
  '因政府信息公开被申请行政复议{review}件，被提起行政诉讼{litigation}件。',
  '行政复议{review}件，行政诉讼{litigation}件，材料存档。',
  '{name}行政诉讼{litigation}件，行政复议{review}件。',
  '涉公开行政复议{review}件、行政诉讼{litigation}件，已复盘。',
);

export const ON_DOCUMENTS: readonly string[] = [
  '制发行政规范性文件{issued}件，废止{repealed}件，年末仍在施行{inForce}件。',
  '行政规范性文件清理后现行有效{inForce}件，比对标题与文号无误。',
  '规范性文件专栏收录现行有效件{inForce}件，当年新增{issued}件。',
  '文件库年末在列{inForce}件，作废标识{repealed}件，新挂{issued}件。',
];

export const ON_FEES: readonly string[] = [
  '{year}年度没有收取信息处理费。',
  '按照信息处理费管理办法，本年度未收取信息处理费。',
  '{name}全年未收取政府信息公开信息处理费。',
  '信息处理费收取情况：无。',
];

/** Handed down by the county: towns and streets take it over word for word. */
export const TEMPLATE: readonly string[] = [
  '按照全县基层政务公开标准化规范化建设统一部署，对照二十六个试点领域目录，将涉及群众切身利益的事项列入乡镇公开标准，做到事项名称、内容、依据、时限、主体、渠道六要素齐全，并在便民服务中心设置公开专区，配备查询设备和引导人员。',
  '落实县政府办公室年度要点，坚持先审查后公开、一事一审，明确分管领导审签、党政办把关、业务站所提供的三级责任链条，对发布内容开展错敏字词筛查，每季度向县里报送自查表并接受抽查通报。',
  '依照县里编发的基层政务公开工作手册，完善主动公开目录动态调整机制，村居公开栏按统一样式更换，重大民生决策事项民主协商结果同步上墙，年底由县政务公开领导小组组织第三方评估，结果计入综合考核。',
];
