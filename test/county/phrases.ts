/**
 * Words of the invented prose. None is longer than four characters, so that what two reports share by
 * chance is short; what they are put together to is new almost every time.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Every first with every second. */
function pairs(firsts: string, seconds: string): readonly string[] {
  return words(firsts).flatMap((first) => words(seconds).map((second) => first + second));
}

export const PHRASES = {
  opener: words(`
围绕 聚焦 紧扣 针对 结合 立足 依托 对照 借助 着眼 瞄准 盯住 抓住 顺应 服务 突出 延伸 贴近 面向 细分 深耕 关注
跟踪 联动 衔接 归拢 分解 拓宽 盘活 打通`),
  verb: words(`
梳理 编印 推送 更新 修订 汇总 核验 补录 归集 拆解 撰写 录制 张贴 发放 投放 制作 翻印 校对 开设 筹办 承办 评议
改版 加印 测试 备份 研判 提示 预审 备案 公示 回应 解读 转载 订正 设计 试行 推介 展播 采写 遴选 调换 归类 标注
编排 印制 增补 撤换 刊登 上线`),
  form: words(`
问答 办事指南 流程图 明白卡 短视频 图文 台账 清单 公告 摘要 数据表 宣传册 图解 展板 广播稿 二维码 便民册 目录
索引 访谈 音频 动画 折页 村务栏 公示牌 简报 案例集 标准 指引 模板 样本 意见箱 问卷 座谈会 开放日 现场会 观摩会
恳谈会 说明会 巡讲 竞赛 测评 海报 地图 日历 对照表 名录 提纲 词条 周报 电子屏 情景剧 漫画 口诀 微课 专刊`),
  place: words(`
政务大厅 村口 集市 活动室 校门口 车间 田埂 工地 卫生室 图书角 广场 站台 展厅 街巷 园区 码头 茶园 阅览室 窗口
自助机旁 祠堂 粮站 渡口 苗圃 果园 夜市 车站 饭堂 门卫室 球场 戏台 小卖部 院坝 楼栋 长廊 驿站 药房 晒场 渔村 林场`),
  people: words(`
老人 学生 农户 商户 司机 店主 务工者 家长 残疾人 厂长 记者 代表 委员 网格员 志愿者 讲解员 护林员 会计 村医
教师 骑手 业主 租客 牧户 匠人 乡贤 新市民 返乡者 创业者 摊贩 船工 矿工 楼长 牙医 导游 律师`),
  manner: words(`
逐项 按月 按周 分批 集中 就近 当面 线上 同步 随时 定期 限期 逐户 全程 交叉 滚动 双向 按季 午间 错时 轮流 即时
预约 上门 连片 整建制 试点 成组 归口 对口`),
  effect: pairs(
    '减少 压缩 省去 免去 缩短 压减 避开 消除 化解 打消 防止 补齐 理顺 校正 降低 剔除',
    '跑动 环节 重填 误解 顾虑 时限 错漏 弯路 等候 争议 往返 缺项 负担 歧义 断档 疏漏 盲区 堵点 差错 成本',
  ),
  measure: words('份 场 期 幅 组 册 张 批 轮 套 篇 段 块 版 处 人次'),
  gap: pairs(
    '更新 篇幅 图示 用语 归类 链接 口径 留存 样式 检索 解释 备注 转载 反馈 排版 细目 数据 渠道 配音 标题',
    '偏少 偏弱 不细 不齐 滞后 零散 粗疏 失当 单一 欠缺 杂乱 过时',
  ),
  cause: pairs(
    '人手 岗位 台账 底稿 标准 衔接 培训 系统 节点 校对 素材 经验 分工 调度 样本 经费',
    '偏紧 不足 不稳 不清 分散 老化 未定 不均 缺位 脱节',
  ),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseKind = keyof typeof PHRASES;

/** Sentences on what was done; `topic` is the unit's own, `n` a number. */
export const DONE: readonly string[] = words(`
{opener}{topic}，{manner}{verb}{form}{n}{measure}，{effect}。
{manner}在{place}{verb}{topic}{form}，请{people}试看，{effect}。
{people}关心{topic}，以{form}{verb}，{manner}送到{place}。
把{topic}写进{form}，{verb}{n}{measure}，为{people}{effect}。
{topic}{form}由{people}{manner}{verb}，{place}可见。
{verb}{topic}{form}{n}{measure}，{opener}{people}，{effect}。
{opener}{people}来信，{verb}{form}，{topic}{effect}。
{place}增放{topic}{form}{n}{measure}，{manner}{verb}。
就{topic}{manner}听{people}意见，{verb}{form}，{effect}。
{form}与{form}并用，{opener}{topic}，{place}{effect}。
{topic}有变，{manner}{verb}{form}，{place}、{place}换新。
{people}到{place}看{form}，{topic}{manner}{verb}，{effect}。
{opener}{place}{people}，{verb}{topic}{form}，{effect}。
{n}{measure}{topic}{form}{manner}{verb}，{people}可取。
{form}{manner}{verb}，{topic}{effect}，{people}{n}{measure}。
{people}、{people}{manner}{verb}{form}，{topic}{effect}。
{effect}，{opener}{topic}{form}，{place}{manner}{verb}{n}{measure}。
先{verb}{form}，后{verb}{topic}，{manner}{effect}。
{place}{people}{verb}{topic}{form}{n}{measure}。
{topic}{manner}进{place}，{form}{verb}{n}{measure}，{effect}。
`);

/** Sentences on shortcomings, and on what is to be done about them. */
export const LACKING: readonly string[] = words(`
{topic}{form}{gap}，{people}在{place}难找到。
因{cause}，{topic}{gap}，{form}未{manner}{verb}。
{form}{gap}，{opener}{topic}时{cause}。
{place}{topic}{form}{gap}，{people}有意见。
{people}说{topic}{form}{gap}，查为{cause}。
{cause}，{form}{gap}，{people}问{topic}要跑{place}。
`);
export const PLANNED: readonly string[] = words(`
明年先改{topic}{form}，{manner}{verb}，{effect}。
将{manner}请{people}评看{form}，{topic}{gap}的{verb}。
拟在{place}{verb}{topic}{form}，{opener}{people}，{effect}。
{cause}的由专人{manner}{verb}，{topic}{form}{effect}。
今后{opener}{topic}，{form}{verb}前{manner}互校。
{people}牵头{verb}{form}，{manner}{effect}，{topic}不再{gap}。
`);
