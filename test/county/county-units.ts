/** The units of 云岭县, a county that does not exist: what each is called, what it is, what it deals with. */
import type { UnitKind } from '../../src/collection/units/unit.ts';

export const COUNTY = '云岭县人民政府';

export interface CountyUnit {
  readonly name: string;
  readonly kind: UnitKind;
  /** The county's report takes in its figures. */
  readonly parent: string | null;
  readonly aliases: readonly string[];
  /** What its prose speaks of. */
  readonly topics: readonly string[];
}

const OWN = '云岭县人民政府办公室（本级）:督查专报 会议纪要 值班值守 公文流转 建议提案 史志编纂';

const DEPARTMENTS = `
发展和改革局:项目审核 价格监测 节能审查 招标核准 以工代赈 粮价调控
教育体育局:招生片区 营养餐 校服采购 校车线路 体质监测 场馆开放
科学技术局:技术合同 专家下乡 研发补助 孵化基地 科普基地 成果登记
工业和信息化局:技改备案 用电监测 小微培育 电网改造 基站选址 停产核查
民族宗教事务局:民族团结 场所登记 清真标识 民居保护 节庆安全 双语讲解
公安局:户籍办理 警情通报 车管业务 反诈提醒 养犬登记 居住证件
民政局:低保复核 养老补贴 地名命名 婚俗改革 殡葬服务 社团年检
司法局:法律援助 人民调解 公证服务 普法讲堂 律所年检 社区矫正
财政局:预算草案 决算报表 政府采购 债务限额 惠农一卡通 资产处置
人力资源和社会保障局:招聘信息 工伤认定 欠薪清理 职称评审 技能补贴 养老待遇
自然资源局:征地补偿 不动产证 采矿权 规划许可 地灾巡查 耕地保护
住房和城乡建设局:公租房 危房改造 燃气安全 物业纠纷 施工许可 老旧小区
交通运输局:农村客运 公路养护 超限治理 出租运营 渡口安全 桥梁检测
水务局:饮水工程 河长巡河 取水许可 水库除险 节水器具 防汛预案
农业农村局:宅基地 农机补贴 种子抽检 动物防疫 高标准农田 农药管理
商务局:家电换新 菜市改造 加油站点 电商培训 展会组织 外贸备案
文化和旅游局:景区评级 图书流转 非遗传承 文物普查 民宿登记 演出审批
卫生健康局:疫苗接种 家庭医生 饮水监测 托育机构 孕产保健 院感检查
退役军人事务局:优抚抚恤 安置岗位 烈士纪念 光荣牌匾 双拥创建 帮扶援助
应急管理局:矿山检查 烟花经营 避灾场所 防火值守 事故调查 救灾物资
审计局:离任审计 专项审计 整改销号 审计通告 绩效评估 内审指导
市场监督管理局:食品抽检 电梯检验 计量校准 广告监测 商标培育 药店检查
统计局:人口抽样 住户调查 粮食测产 数据发布 企业联网 统计督察
医疗保障局:参保缴费 异地就医 药品集采 门诊慢病 基金监管 医疗救助
城市管理局:占道经营 渣土运输 停车泊位 路灯维修 垃圾分类 店招设置
林业局:林木采伐 古树名木 防火巡护 湿地保护 退耕还林 野生动物
乡村振兴局:监测对象 小额信贷 公益岗位 项目库 东西协作 搬迁后扶
行政审批服务局:一窗受办 证照电子 并联审批 帮办代办 好差评 中介超市
信访局:来访接待 矛盾化解 领导包案 网上投递 联席会商 评价回访
机关事务服务中心:公车平台 办公用房 食堂管理 能耗统计 会议保障 物业招标
投资促进局:招商图谱 落地项目 园区推介 投资奖励 客商走访 要素保障
数据局:数据目录 云资源 接口共享 算力租用 网络安全 场景开放
档案局:档案接收 馆藏开放 家谱征集 电子归档 档案执法 口述历史
人民防空办公室:人防工程 警报试鸣 掩蔽场所 易地建设 疏散基地 防空宣教
经济开发区管理委员会:标准厂房 入园企业 污水管网 土地出让 用工对接 安全环保
粮食和物资储备局:储备轮换 质量扦样 应急加工 仓房维修 爱粮节粮 军粮供应
`;

const VERTICAL = `
国家税务总局云岭县税务局:个税汇算 发票领用 纳税信用 社保费缴 减税直达 欠税名单
云岭县气象局:预警发布 人工增雨 防雷检测 气候公报 站点搬迁 农气服务
云岭县烟草专卖局:零售许可 卷烟打假 合理布局 烟叶收购 守法经营 专卖巡查
云岭县邮政管理局:快递进村 末端网点 包装回收 时限监测 用户申诉 寄递安全
澜州市生态环境局云岭分局:排污许可 环评批复 扬尘管控 噪声处置 水质月报 危废转移
`;

const TOWNS =
  '望溪镇 鹿汀镇 杏坞镇 蓝笳镇 白榆镇 青笠镇 沉沙镇 雁回镇 桐影镇 墨池镇 竹笕乡 梨洲乡 霜岭乡 苇塘乡 鸦渡乡 砚台乡 东晓街道 西晓街道';
/** Six for each town, in turn. */
const TOWN_TOPICS =
  '村级财务 秸秆禁烧 人居整治 防返贫 计生奖扶 山塘巡查 河道清淤 厕所改造 土地流转 高龄补贴 禁毒宣传 森林防火 红白理事 茶叶集市 养蜂合作 危桥修缮 村务月报 防溺水 疫苗犬防 道路硬化 医保代缴 残疾评定 文化礼堂 垃圾清运 涉农保险 移民后扶 集体分红 房屋确权 用水收费 老年食堂 流动人口 物业协商 楼道充电 邻里调解 社区托管 灵活就业';

const COUNTY_TOPICS = '重点工程 民生实事 营商环境 乡村产业 城市更新 财政资金';

/** Names beside the full one that reports of the unit bear. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  [COUNTY]: ['云岭县'],
  云岭县人力资源和社会保障局: ['云岭县人社局', '县人社局'],
  云岭县文化和旅游局: ['云岭县文化广电旅游和体育局'],
  云岭县经济开发区管理委员会: ['云岭经济开发区管委会'],
  国家税务总局云岭县税务局: ['云岭县税务局'],
};

function unitOf(line: string, kind: UnitKind): CountyUnit {
  const [title = '', topics = ''] = line.split(':');
  const name = kind === 'department' ? `云岭县${title}` : title;
  const parent = kind === 'vertical' || kind === 'government' ? null : COUNTY;
  return { name, kind, parent, aliases: ALIASES[name] ?? [], topics: topics.split(' ') };
}

const lines = (text: string): string[] => text.trim().split('\n');

function townUnit(town: string, index: number): CountyUnit {
  const all = TOWN_TOPICS.split(' ');
  const topics = all.filter((_, at) => (at + index * 5) % all.length < 6).join(' ');
  const seat = town.endsWith('街道') ? `云岭县${town}办事处` : `云岭县${town}人民政府`;
  return unitOf(`${seat}:${topics}`, 'township');
}

/** Sixty; the county itself comes behind them. */
export const UNITS: readonly CountyUnit[] = [
  unitOf(OWN, 'own'),
  ...lines(DEPARTMENTS).map((line) => unitOf(line, 'department')),
  ...TOWNS.split(' ').map(townUnit),
  ...lines(VERTICAL).map((line) => unitOf(line, 'vertical')),
];

export const COUNTY_UNIT = unitOf(`${COUNTY}:${COUNTY_TOPICS}`, 'government');

/** As a clerk keeps it: 单位,上级,别名. */
export function unitListCsv(): string {
  const rows = [COUNTY_UNIT, ...UNITS].map(
    ({ name, parent, aliases }) => `${name},${parent ?? ''},${aliases.join('；')}`,
  );
  return `${['单位,上级,别名', ...rows].join('\r\n')}\r\n`;
}
