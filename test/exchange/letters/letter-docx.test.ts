/** The letter to a unit in Word, read back: what it says, and that it is a file that Word takes. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { letterPointsOf } from '../../../src/exchange/letters/points/letter-points.ts';
import { writeLetterDocx } from '../../../src/exchange/letters/unit/letter-docx.ts';
import { NO_FACTS } from '../../../src/exchange/letters/unit/letter.ts';
import type { Letter } from '../../../src/exchange/letters/unit/letter.ts';
import { readDocx } from '../../../src/readers/docx/docx-reader.ts';
import { checkReport } from '../../../src/rules/index.ts';
import { findMisplaced } from '../../support/check-word-order.ts';
import { makeReport } from '../../support/make-report.ts';

const report = makeReport({
  cells: {
    'disputes.review.upheld': 10,
    'disputes.review.corrected': 1,
    'requests.received.naturalPerson': 3,
  },
});
const POINTS = letterPointsOf({
  report,
  findings: checkReport(report).map((finding) => ({ finding, note: '' })),
  findPlace: () => ({ page: 4, table: 3, row: 2, column: 5 }),
});
const FACTS = {
  sender: '云岭县人民政府办公室',
  date: '2025 年 1 月 27 日',
  deadline: '2025 年 1 月 29 日',
  contact: '王敏',
  phone: '0000-1234567',
  number: '2024-031',
};
const LETTER: Letter = {
  unit: '龙潭镇人民政府',
  year: 2024,
  file: '年报.zip/龙潭镇年报（定稿）.docx',
  handedIn: '1 月 24 日',
  points: POINTS,
  facts: FACTS,
  enclosed: 'docx',
};

async function textOf(letter: Letter): Promise<string[]> {
  const result = await readDocx(await writeLetterDocx(letter), { password: null });
  if (!result.ok) throw new Error(result.reason.code);
  return result.document.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.cells.map(({ text }) => text).join('|'),
  );
}

describe('what it says', () => {
  test('title, unit, file, each point with its boxes and a line to answer, signature', async () => {
    const lines = await textOf(LETTER);
    expect(lines.slice(0, 5)).toEqual([
      '关于退回更正 2024 年度',
      '政府信息公开工作年度报告的通知',
      '收件编号：2024-031',
      '龙潭镇人民政府：',
      `你单位 1 月 24 日报送的《龙潭镇人民政府 2024 年政府信息公开工作年度报告》（文件：龙潭镇年报（定稿）.docx），经核对有下列 ${POINTS.length} 处需要更正或说明。请逐条答复，于2025 年 1 月 29 日前重新报送。更正以外的内容请勿改动；确需改动的，请一并注明。`,
    ]);
    for (const { number, heading, place, boxes } of POINTS) {
      expect(lines).toContain(`${number}．${heading}`);
      expect(lines).toContain(`位置：${place}`);
      const [line = []] = boxes;
      expect(lines).toContainEqual(
        expect.stringContaining(
          line.flatMap(({ label, value }) => (label === '' ? [value] : [label, value])).join('|'),
        ),
      );
    }
    expect(lines.filter((line) => line.startsWith('答　复|'))).toHaveLength(POINTS.length);
    expect(lines.filter((line) => line !== '').slice(-2)).toEqual([
      '云岭县人民政府办公室（章）',
      '2025 年 1 月 27 日',
    ]);
  });

  test('contact, what is enclosed and the pages stand at the foot', async () => {
    const parts = unzipSync(await writeLetterDocx(LETTER));
    const foot = strFromU8(parts['word/footer1.xml'] ?? new Uint8Array());
    for (const words of ['王敏', '0000-1234567', 'Word 批注', 'NUMPAGES', 'PAGE'])
      expect(foot).toContain(words);
  });

  test('what is not given leaves a line to write on', async () => {
    const empty = {
      ...LETTER,
      unit: null,
      year: null,
      handedIn: '',
      facts: NO_FACTS,
      enclosed: null,
    };
    const lines = await textOf(empty);
    expect(lines[0]).toBe('关于退回更正 ____ 年度');
    const xml = strFromU8(
      unzipSync(await writeLetterDocx(empty))['word/document.xml'] ?? new Uint8Array(),
    );
    // Number, unit, deadline, sender, date; and two a point.
    const answers = POINTS.reduce((sum, { cells }) => sum + (cells.length === 1 ? 2 : 1), 0);
    expect(xml.match(/<w:u w:val="single"\/>/g)).toHaveLength(5 + answers);
    expect(lines.join()).not.toMatch(/undefined|null|1970/);
    // Spaces at the end of a line are drawn without the line under them.
    expect(xml).not.toMatch(/\u3000<\/w:t>/);
  });
});

describe('the file', () => {
  test('the same letter gives the same bytes, whenever it is written', async () => {
    const first = await writeLetterDocx(LETTER);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.from(await writeLetterDocx(LETTER)).equals(Buffer.from(first))).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  test('every part is well-formed, its properties in the order of the schema', async () => {
    for (const [name, part] of Object.entries(unzipSync(await writeLetterDocx(LETTER)))) {
      expect([name, findMisplaced(part)]).toEqual([name, []]);
    }
  });

  test('says nothing of what wrote it', async () => {
    const parts = unzipSync(await writeLetterDocx(LETTER));
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(all).not.toMatch(/勾稽|gouji|un-?named|docx\.js|dolanmiu/i);
  });

  test('what XML does not know is left out', async () => {
    const lines = await textOf({ ...LETTER, unit: '甲\u0001\uD800局<&>' });
    expect(lines).toContain('甲局<&>：');
  });
});
