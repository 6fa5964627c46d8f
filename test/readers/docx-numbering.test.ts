import { describe, expect, test } from 'vitest';
import { abstractNum, num, numPr, paragraph, run } from '../support/docx-markup.ts';
import { readDocxParts } from '../support/read-docx-parts.ts';

interface Case {
  readonly numbering: string;
  readonly styles?: string;
  /** Paragraphs as [text, what its `w:pPr` holds]. */
  readonly lines: readonly (readonly [string, string])[];
}

function read({ numbering, styles = '', lines }: Case) {
  const body = lines.map(([text, properties]) => paragraph(run(text), properties)).join('');
  return readDocxParts({ body, related: { numbering, styles } });
}

/** Lines 甲, 乙, 丙 … with the same or with their own list and level. */
function linesOf(...properties: readonly string[]): Case['lines'] {
  return properties.map((each, index) => ['甲乙丙丁戊己庚'[index] ?? '', each]);
}

const style = (id: string, more: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const restart = (level: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

const OUTLINE = abstractNum(0, [
  ['chineseCounting', '%1、'],
  ['chineseCounting', '（%2）'],
  ['decimal', '%3.'],
]);

describe('numbers of lists', () => {
  test('levels count by themselves and start anew below a higher one', async () => {
    const numbering = OUTLINE + num(1, 0);
    const levels = [0, 1, 1, 2, 0, 1, 2].map((level) => numPr(1, level));
    expect(await read({ numbering, lines: linesOf(...levels) })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1. 丁',
      '二、戊',
      '（一）己',
      '1. 庚',
    ]);
  });

  test.each([
    ['a tab after a point is seen as a blank', '%1.', '', '1. 甲'],
    ['a blank', '%1.', '<w:suff w:val="space"/>', '1. 甲'],
    ['nothing', '%1.', '<w:suff w:val="nothing"/>', '1.甲'],
    ['a blank after Chinese punctuation', '%1、', '<w:suff w:val="space"/>', '1、 甲'],
    ['words around the number', '第%1条', '', '第1条 甲'],
    ['no template', '', '', '甲'],
  ])('suffix: %s', async (_name, template, more, expected) => {
    const numbering = abstractNum(0, [['decimal', template, more]]) + num(1, 0);
    expect(await read({ numbering, lines: linesOf(numPr(1)) })).toEqual([expected]);
  });

  test('bullets are no text', async () => {
    const numbering = abstractNum(0, [['bullet', '\uf0b7']]) + num(1, 0);
    expect(await read({ numbering, lines: linesOf(numPr(1)) })).toEqual(['甲']);
  });

  test('numbers of several levels, as plain digits where that is asked', async () => {
    const levels = (more: string) =>
      abstractNum(0, [
        ['chineseCounting', '%1、'],
        ['decimal', '%1.%2', more],
      ]);
    const all = linesOf(numPr(1), numPr(1, 1));
    expect(await read({ numbering: levels('') + num(1, 0), lines: all })).toEqual([
      '一、甲',
      '一.1 乙',
    ]);
    expect(await read({ numbering: levels('<w:isLgl/>') + num(1, 0), lines: all })).toEqual([
      '一、甲',
      '1.1 乙',
    ]);
  });

  test('lists of one definition count on; an override starts anew, once', async () => {
    const numbering = OUTLINE + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 5));
    const all = linesOf(numPr(1), numPr(2), numPr(3), numPr(3), numPr(1));
    expect(await read({ numbering, lines: all })).toEqual([
      '一、甲',
      '二、乙',
      '五、丙',
      '六、丁',
      '七、戊',
    ]);
  });

  test('a level may never start anew, or only below one above', async () => {
    const level = (value: number): string => `<w:lvlRestart w:val="${value}"/>`;
    const numbering =
      abstractNum(0, [
        ['decimal', '%1.'],
        ['decimal', '%2)', level(0)],
        ['decimal', '%3]', level(1)],
      ]) + num(1, 0);
    const levels = [1, 2, 1, 2, 0, 1, 2].map((each) => numPr(1, each));
    expect(await read({ numbering, lines: linesOf(...levels) })).toEqual([
      '1) 甲',
      '1] 乙',
      '2) 丙',
      '2] 丁',
      '1. 戊',
      '3) 己',
      '1] 庚',
    ]);
  });

  test('a list may have levels of its own', async () => {
    const own =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    const numbering = OUTLINE + num(1, 0, own);
    expect(await read({ numbering, lines: linesOf(numPr(1)) })).toEqual(['III) 甲']);
  });

  test('styles number paragraphs, also those they are based on; zero takes the number away', async () => {
    const numbering =
      abstractNum(0, [
        ['chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'],
        ['chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'],
      ]) + num(1, 0);
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      style('h1', numbered) +
      style('h2', numbered) +
      style('h1b', '<w:basedOn w:val="h1"/>') +
      style('off', '<w:basedOn w:val="h1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>');
    const all = linesOf(
      styled('h1'),
      styled('h2'),
      styled('h1b'),
      styled('off'),
      styled('h1') + numPr(0),
      styled('h1'),
    );
    expect(await read({ numbering, styles, lines: all })).toEqual([
      '一、甲',
      '（一）乙',
      '二、丙',
      '丁',
      '戊',
      '三、己',
    ]);
  });

  test('a definition may point to a numbering style', async () => {
    const numbering = `${OUTLINE}<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="s"/></w:abstractNum>${num(1, 0)}${num(2, 9)}`;
    const styles = style('s', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(await read({ numbering, styles, lines: linesOf(numPr(2)) })).toEqual(['一、甲']);
  });

  test('styles and definitions that run in a circle end', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="s"/></w:abstractNum>${num(2, 9)}`;
    const styles =
      style('s', '<w:basedOn w:val="t"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>') +
      style('t', '<w:basedOn w:val="s"/>');
    expect(await read({ numbering, styles, lines: linesOf(numPr(2), styled('t')) })).toEqual([
      '甲',
      '乙',
    ]);
  });

  test('formats in an alternative', async () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="chineseCounting"/></mc:Fallback></mc:AlternateContent>';
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>${num(1, 0)}`;
    expect(await read({ numbering, lines: linesOf(numPr(1)) })).toEqual(['一、甲']);
  });

  test('a paragraph whose end is deleted or hidden has no number', async () => {
    const numbering = OUTLINE + num(1, 0);
    const marks = (name: string): string => `${numPr(1)}<w:rPr><w:${name}/></w:rPr>`;
    expect(
      await read({ numbering, lines: linesOf(marks('vanish'), marks('del'), numPr(1)) }),
    ).toEqual(['甲', '一、乙丙']);
  });
});
