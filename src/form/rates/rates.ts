/** The rates that people publish. To add one: an entry here, and its value by hand in the test. */
import { RESULT_ROLES } from '../form-types.ts';
import type { ColumnRole, ResultRole, RowRole } from '../form-types.ts';
import type { Bilingual } from '../../lib/bilingual.ts';
import type { Denominator, Part, Rate } from './rate.ts';

const requests = (...rows: RowRole[]): Part => ({ table: 'requests', rows, columns: ['total'] });
const disputes = (rows: RowRole[], column: ColumnRole): Part => ({
  table: 'disputes',
  rows,
  columns: [column],
});

const HANDLED: Denominator = {
  id: 'handled',
  words: { zh: '（七）总计', en: '(7) Total' },
  of: [requests('total')],
  without: [],
  leftOut: null,
};
const INCOMING: Denominator = {
  id: 'incoming',
  words: { zh: '（本年新收 + 上年结转）', en: '(received + carried in)' },
  of: [requests('received', 'carriedIn')],
  without: [],
  leftOut: null,
};
const CARRIED_IN: Bilingual = { zh: '含上年结转的', en: 'those carried in included' };

function ofHandled(id: string, words: Bilingual, of: readonly [ResultRole, string, string]): Rate {
  const [role, zh, en] = of;
  return {
    id,
    words,
    numeratorWords: { zh, en },
    numerator: [requests(role)],
    denominators: [HANDLED],
    isShare: true,
    note: CARRIED_IN,
  };
}

/** 结果纠正 of what was decided; some divide by all that was brought. */
function corrected(id: string, words: Bilingual, rows: RowRole[]): Rate {
  const all = [disputes(rows, 'total')];
  return {
    id,
    words,
    numeratorWords: { zh: '结果纠正', en: 'corrected' },
    numerator: [disputes(rows, 'corrected')],
    denominators: [
      {
        id: 'settled',
        words: { zh: '（总计 − 尚未审结）', en: '(total − pending)' },
        of: all,
        without: [disputes(rows, 'pending')],
        leftOut: { zh: '不计尚未审结的', en: 'pending cases left out' },
      },
      {
        id: 'all',
        words: { zh: '总计', en: 'total' },
        of: all,
        without: [],
        leftOut: null,
      },
    ],
    isShare: true,
    note: null,
  };
}

export const RATES: readonly Rate[] = [
  {
    id: 'disclosure',
    words: { zh: '公开率', en: 'Disclosure rate' },
    numeratorWords: { zh: '（予以公开 + 部分公开）', en: '(granted + granted in part)' },
    numerator: [requests('granted', 'partial')],
    denominators: [HANDLED],
    isShare: true,
    note: CARRIED_IN,
  },
  ofHandled('denied', { zh: '不予公开率', en: 'Denial rate' }, [
    'denied',
    '不予公开各项之和',
    'all denied',
  ]),
  ofHandled('unavailable', { zh: '无法提供率', en: 'Unavailable rate' }, [
    'unavailable',
    '无法提供各项之和',
    'all unavailable',
  ]),
  ofHandled('rejected', { zh: '不予处理率', en: 'Not-processed rate' }, [
    'rejected',
    '不予处理各项之和',
    'all not processed',
  ]),
  ofHandled('other', { zh: '其他处理率', en: 'Other-handling rate' }, [
    'other',
    '其他处理各项之和',
    'all other handling',
  ]),
  {
    id: 'substantive',
    words: { zh: '实质公开率', en: 'Substantive disclosure rate' },
    numeratorWords: { zh: '（予以公开 + 部分公开）', en: '(granted + granted in part)' },
    numerator: [requests('granted', 'partial')],
    denominators: [
      {
        id: 'decided',
        words: {
          zh: '（予以公开 + 部分公开 + 不予公开 + 无法提供 + 不予处理）',
          en: '(granted + in part + denied + unavailable + not processed)',
        },
        of: [requests(...RESULT_ROLES.filter((role) => role !== 'other'))],
        without: [],
        leftOut: { zh: '不计其他处理', en: 'other handling left out' },
      },
      INCOMING,
    ],
    isShare: true,
    note: null,
  },
  {
    id: 'completion',
    words: { zh: '办结率', en: 'Completion rate' },
    numeratorWords: { zh: '（七）总计', en: '(7) Total' },
    numerator: [requests('total')],
    denominators: [INCOMING],
    isShare: true,
    note: null,
  },
  {
    id: 'carriedOut',
    words: { zh: '结转率', en: 'Carry-over rate' },
    numeratorWords: { zh: '结转下年度', en: 'carried out' },
    numerator: [requests('carriedOut')],
    denominators: [INCOMING],
    isShare: true,
    note: null,
  },
  corrected('reviewCorrected', { zh: '复议纠错率', en: 'Review correction rate' }, ['review']),
  corrected('suitsCorrected', { zh: '诉讼纠错率', en: 'Litigation correction rate' }, [
    'litigation',
  ]),
  {
    id: 'disputes',
    words: { zh: '争议率', en: 'Dispute rate' },
    numeratorWords: { zh: '（行政复议总计 + 行政诉讼总计）', en: '(reviews + suits)' },
    numerator: [disputes(['review', 'litigation'], 'total')],
    denominators: [
      {
        id: 'received',
        words: { zh: '本年新收', en: 'received' },
        of: [requests('received')],
        without: [],
        leftOut: { zh: '不计上年结转的', en: 'those carried in left out' },
      },
    ],
    isShare: false,
    note: {
      zh: '争议可能针对上一年的答复',
      en: 'a dispute may concern an answer of the year before',
    },
  },
  {
    id: 'naturalPersons',
    words: { zh: '自然人占比', en: 'Share of natural persons' },
    numeratorWords: { zh: '本年新收·自然人', en: 'received from natural persons' },
    numerator: [{ ...requests('received'), columns: ['naturalPerson'] }],
    denominators: [
      {
        id: 'received',
        words: { zh: '本年新收·总计', en: 'all received' },
        of: [requests('received')],
        without: [],
        leftOut: null,
      },
    ],
    isShare: true,
    note: null,
  },
  {
    id: 'notHeld',
    words: { zh: '不掌握占无法提供', en: 'Not held, of unavailable' },
    numeratorWords: { zh: '本机关不掌握', en: 'not held' },
    numerator: [{ ...requests('unavailable'), reason: 'notHeld' }],
    denominators: [
      {
        id: 'unavailable',
        words: { zh: '无法提供各项之和', en: 'all unavailable' },
        of: [requests('unavailable')],
        without: [],
        leftOut: null,
      },
    ],
    isShare: true,
    note: null,
  },
];
