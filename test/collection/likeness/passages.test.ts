/** Two texts side by side: same, masked-same with what was changed, different; and nothing is lost. */
import { describe, expect, test } from 'vitest';
import { alignPassages } from '../../../src/collection/likeness/passages.ts';
import type { Passage, PassageSide } from '../../../src/collection/likeness/passages.ts';
import { SECTIONS } from '../../../src/form/sections.ts';
import type { SectionId } from '../../../src/form/sections.ts';
import type { Report } from '../../../src/report/report.ts';
import { changeFigures, inventProse, inventSentence } from '../../support/invent-prose.ts';
import { makeReport } from '../../support/make-report.ts';
import { createRandom } from '../../support/random.ts';

type Sections = Partial<Record<SectionId, string>>;
const NONE: Sections = { overview: '', problems: '' };

const pine = (sections: Sections): Report =>
  makeReport({ agency: '清源县松林乡人民政府', sections: { ...NONE, ...sections } });
const plum = (sections: Sections): Report =>
  makeReport({ agency: '梅岭镇人民政府', sections: { ...NONE, ...sections } });

/** What was changed in brackets: numbers in [], names in (). */
function show({ text, changed }: PassageSide): string {
  let shown = '';
  let end = 0;
  for (const { from, to, kind } of changed) {
    const print = text.slice(from, to);
    shown += text.slice(end, from) + (kind === 'number' ? `[${print}]` : `(${print})`);
    end = to;
  }
  return shown + text.slice(end);
}

const shown = (passages: readonly Passage[]): string[][] =>
  passages.map(({ section, kind, left, right }) => [section, kind, show(left), show(right)]);

describe('passages', () => {
  test('what was changed in a copied passage stands out, and what differs stands apart', () => {
    const left = pine({
      overview:
        '松林乡人民政府坚持以公开为常态，全年公开政府信息 312 条，其中政策解读四条。我乡便民服务中心配自助查询机一台。',
      other: '本年度未收取信息处理费。',
    });
    const right = plum({
      overview:
        '梅岭镇人民政府坚持以公开为常态，全年公开政府信息287条，其中政策解读 4 条。新增公开栏十一处。',
      other: '本年度未收取信息处理费。',
    });
    expect(shown(alignPassages(left, right))).toEqual([
      [
        'overview',
        'masked',
        '(松林乡)人民政府坚持以公开为常态，全年公开政府信息 [312] 条，其中政策解读[四]条。',
        '(梅岭镇)人民政府坚持以公开为常态，全年公开政府信息[287]条，其中政策解读 [4] 条。',
      ],
      ['overview', 'different', '我乡便民服务中心配自助查询机一台。', '新增公开栏十一处。'],
      ['other', 'same', '本年度未收取信息处理费。', '本年度未收取信息处理费。'],
    ]);
  });

  test.each<[string, Sections, Sections, string[][]]>([
    ['nothing on either side', {}, {}, []],
    ['one side alone', { other: '无。' }, {}, [['other', 'different', '无。', '']]],
    [
      'the same, shorter than a piece',
      { other: '无。' },
      { other: '无' },
      [['other', 'same', '无。', '无']],
    ],
    ['marks alone', { other: '。' }, { other: '——' }, [['other', 'different', '。', '——']]],
    ['marks against words', { other: '。' }, { other: '无' }, [['other', 'different', '。', '无']]],
    [
      'blanks and punctuation are no change',
      { problems: '一是 公开不够及时；二是解读形式单一' },
      { problems: '一是公开不够及时，\n二是解读形式单一。' },
      [
        [
          'problems',
          'same',
          '一是 公开不够及时；二是解读形式单一',
          '一是公开不够及时，\n二是解读形式单一。',
        ],
      ],
    ],
  ])('%s', (_what, left, right, passages) => {
    expect(shown(alignPassages(pine(left), plum(right)))).toEqual(passages);
  });

  test('a word in the middle that differs parts what is the same', () => {
    const left = pine({ problems: '下一步将加强组织领导，每月通报工作进展，并且纳入年终考核。' });
    const right = plum({
      problems: '下一步将加强组织领导，按季度通报工作进展，并且纳入年终考核。',
    });
    expect(shown(alignPassages(left, right)).map(([, kind, text]) => [kind, text])).toEqual([
      ['same', '下一步将加强组织领导，'],
      ['different', '每月'],
      ['same', '通报工作进展，并且纳入年终考核。'],
    ]);
  });

  test('a turn of phrase between long stretches that differ is not picked out', () => {
    const random = createRandom(61);
    const text = (): string =>
      `${inventProse(random, 200)}政府信息公开工作${inventProse(random, 200)}`;
    const passages = alignPassages(pine({ overview: text() }), plum({ overview: text() }));
    expect(passages.map(({ kind }) => kind)).toEqual(['different']);
  });
});

describe('of whatever texts', () => {
  const SHAPES = ['repeated', 'moved', 'cut', 'figures', 'foreign'] as const;

  test.each(Array.from({ length: 40 }, (_case, seed) => seed))(
    'nothing is lost, and what is the same is (seed %d)',
    (seed) => {
      const random = createRandom(100 + seed);
      const sentences = Array.from({ length: random.int(1, 12) }, () => inventSentence(random));
      const other = sentences.flatMap((sentence) => {
        const shape = random.pick(SHAPES);
        if (shape === 'repeated') return [sentence, sentence];
        if (shape === 'moved') return [random.pick(sentences)];
        if (shape === 'cut') return [sentence.slice(random.int(0, sentence.length))];
        return [shape === 'figures' ? changeFigures(sentence, random) : inventSentence(random)];
      });
      const left = pine({
        overview: `\n${sentences.join('')}松林乡`,
        other: sentences.at(-1) ?? '',
      });
      const right = plum({ overview: other.join('\n'), problems: other.at(0) ?? '' });
      const passages = alignPassages(left, right);
      for (const { id } of SECTIONS) {
        const own = passages.filter(({ section }) => section === id);
        expect(own.map((each) => each.left.text).join('')).toBe(textOf(left, id));
        expect(own.map((each) => each.right.text).join('')).toBe(textOf(right, id));
      }
      for (const { kind, left: one, right: two } of passages)
        if (kind !== 'different') expect(unchanged(one)).toBe(unchanged(two));
    },
  );

  const textOf = ({ sections }: Report, id: SectionId): string =>
    sections.find((section) => section.id === id)?.text ?? '';

  /** Without what was changed, and without blanks and punctuation. */
  const unchanged = (side: PassageSide): string =>
    show(side).replaceAll(/\[[^\]]*\]|\([^)]*\)|[\s，。]/g, '');

  test('a text that says the same over and over', () => {
    const left = pine({ overview: '加强公开'.repeat(2000) });
    const right = plum({ overview: `${'加强公开'.repeat(1500)}不再加强` });
    expect(alignPassages(left, right).map(({ kind }) => kind)).toContain('same');
  });
});
