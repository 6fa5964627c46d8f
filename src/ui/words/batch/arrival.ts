/** Words of the curve by which reports come in; loaded with the screen of the batch. */
import { inBoth } from '../in-both.ts';

export const ARRIVAL_WORDS = inBoth(
  {
    heading: '报送进度',
    about: '累计公布的家数，按最早公布的日子',
    known: (given: number, known: number, inTime: number) =>
      `已收 ${given} 家，知道公布日期的 ${known} 家，其中按时 ${inTime} 家`,
    none: '还没有知道公布日期的报告，画不出进度。日期可以在「公布日期」里填。',
    until: (day: string) => `${day}期限`,
    end: (year: number, n: number) => `${year} 年度 ${n}`,
    alt: (year: number, n: number, days: readonly [first: string, last: string]) =>
      `累计公布家数的阶梯线：${year} 年度 ${n} 家，最早 ${days[0]}，最晚 ${days[1]}`,
    byDay: (day: string, n: number) => `到 ${day}期限 ${n} 家`,
    before: (year: number, n: number) => `${year} 年度共 ${n} 家（虚线）`,
    comma: '；',
    stop: '。',
  },
  {
    heading: 'How reports came in',
    about: 'units that had published, by the earliest day',
    known: (given, known, inTime) =>
      `${given} received, ${known} with a known day of publication, ${inTime} of them in time`,
    none: 'No day of publication is known yet, so nothing can be drawn. Days can be set under Published.',
    until: (day) => `last day ${day}`,
    end: (year, n) => `${year}: ${n}`,
    alt: (year, n, [first, last]) =>
      `Stepped line of units that had published: ${n} for ${year}, the first on ${first}, the last on ${last}`,
    byDay: (day, n) => `${n} by the last day, ${day}`,
    before: (year, n) => `${n} for ${year} (dashed)`,
    comma: '; ',
    stop: '.',
  },
);

export type ArrivalWords = (typeof ARRIVAL_WORDS)['zh'];
