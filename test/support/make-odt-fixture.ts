/**
 * The fixture report as a much edited OpenDocument text: headings numbered by the outline, items by lists
 * that go on, a title in a text box, deletions in their place, hidden parts, spans with repeats.
 * Run with `npx tsx test/support/make-odt-fixture.ts`; the file is committed.
 */
import { writeFileSync } from 'node:fs';
import { layOutSpans } from '../../src/lib/span-layout.ts';
import { FIXTURE_SHEET } from './fixture-report.ts';
import { cell, list, listStyle, p, packOdt, styleOf } from './odt-markup.ts';
import type { SheetCell, SheetLine, SheetTable } from './sheet.ts';

const CHINESE = '一, 二, 三, ...';
const NUMBER = /^(?:[一二三四五六]、|（[一二三四五六七]）|\d\.)/;
const GOES_ON = 'text:style-name="L" text:continue-numbering="true"';

const STYLES = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="${CHINESE}" style:num-suffix="、"/></text:outline-style>`;
const AUTOMATIC =
  listStyle('L', [[CHINESE, 'style:num-prefix="（" style:num-suffix="）"']]) +
  styleOf('text', 'Hidden', { text: 'text:display="none"' });

/** The deletions so far, each listed before the text. */
const regions: string[] = [];

function deleted(text: string): string {
  const id = `ct${regions.length}`;
  regions.push(
    `<text:changed-region xml:id="${id}" text:id="${id}"><text:deletion><office:change-info><dc:creator>审核</dc:creator><dc:date>2024-01-20T09:00:00</dc:date></office:change-info></text:deletion></text:changed-region>`,
  );
  return `<text:change-start text:change-id="${id}"/>${text}<text:change-end text:change-id="${id}"/>`;
}

function writeLine({ text, style }: SheetLine): string {
  const typed = NUMBER.exec(text)?.[0] ?? '';
  const rest = text.slice(typed.length);
  if (style === 'title')
    return p(`<draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame>`);
  if (style === 'heading') return `<text:h text:outline-level="1">${rest}</text:h>`;
  const hidden = '<text:span text:style-name="Hidden">送审稿 9</text:span>';
  const content = `${rest.replaceAll(/\d/g, '<text:span>$&</text:span>')}${hidden}`;
  return typed === '' ? p(content) : list(GOES_ON, p(content));
}

function writeTable({ rows }: SheetTable): string {
  const { slots, columns } = layOutSpans(rows);
  const lines = rows.map(() => Array.from({ length: columns }, () => ''));
  rows.forEach((row, index) => {
    row.forEach((each, position) => {
      const line = lines[index];
      if (line !== undefined) line[slots[index]?.[position]?.column ?? 0] = writeCell(each);
    });
  });
  const inner = lines.map((line) => `<table:table-row>${withCovered(line)}</table:table-row>`);
  return `<table:table><table:table-column table:number-columns-repeated="${columns}"/><table:table-header-rows>${inner.slice(0, 1).join('')}</table:table-header-rows>${inner.slice(1).join('')}</table:table>`;
}

/** Neighbouring covered cells are one that repeats. */
function withCovered(line: readonly string[]): string {
  let covered = 0;
  let row = '';
  for (const each of [...line, null]) {
    if (each === '') {
      covered++;
      continue;
    }
    if (covered > 0) {
      row += `<table:covered-table-cell table:number-columns-repeated="${covered}"/>`;
    }
    covered = 0;
    row += each ?? '';
  }
  return row;
}

/** Old figures struck out beside new ones. */
function writeCell({ text, id, rowSpan, columnSpan }: SheetCell): string {
  const spans = `table:number-rows-spanned="${rowSpan}" table:number-columns-spanned="${columnSpan}"`;
  return cell(p(id === null ? text : `${deleted('77')}<text:s text:c="2"/>${text}`), spans);
}

const body = FIXTURE_SHEET.map((block) =>
  block.kind === 'line' ? writeLine(block) : writeTable(block),
).join('\n');
const hidden = `<text:section text:name="旧" text:display="none">${p('2022年')}</text:section>`;
writeFileSync(
  'test/fixtures/outline.odt',
  packOdt({
    body: `<text:tracked-changes text:track-changes="false">${regions.join('')}</text:tracked-changes>${hidden}${body}`,
    styles: STYLES,
    automatic: AUTOMATIC,
  }),
);
