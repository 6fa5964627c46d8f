/** Web pages whose styles hide all tables are read all the same, and say so; what is hidden in a table stays so. */
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../src/rules/index.ts';
import { processFile } from '../../src/worker/process-file.ts';
import { encodeText } from '../support/encode.ts';
import { inventReport } from '../support/invent-report.ts';
import { createRandom } from '../support/random.ts';
import { layOut } from '../support/sheet.ts';
import { toHtml } from '../support/to-html.ts';

const report = inventReport(createRandom(3), { agency: '清源县财政局', year: 2023, most: 30 });
const PAGE = toHtml(layOut(report)).replace('<body>', '<body><div class="article">');

async function read(head: string, page = PAGE) {
  const html = page.replace('</head>', `${head}</head>`);
  const { reports } = await processFile('甲.html', encodeText(html, 'utf-8'));
  const [first] = reports;
  if (first === undefined) return null;
  const cells = new Map(Object.entries(first.reading.cells));
  const figures = Object.keys(report.figures).map((id) => cells.get(id)?.value ?? null);
  const rules = checkReport(first.reading).map(({ rule }) => rule);
  return { figures, isSaid: rules.includes('read-hiding-ignored') };
}

const FIGURES = Object.values(report.figures);

describe('a page that hides all tables', () => {
  test.each([
    'body{opacity:0}',
    'html{visibility:hidden}',
    'html{display:none}',
    '.article{opacity:0;animation:fade 1s forwards}',
    'table{display:none}',
    'td{color:#fff}',
  ])('%s', async (style) => {
    expect(await read(`<style>${style}</style>`)).toEqual({ figures: FIGURES, isSaid: true });
  });

  test('whose body says so itself', async () => {
    const page = PAGE.replace('<body>', '<body style="visibility:hidden">');
    expect(await read('', page)).toEqual({ figures: FIGURES, isSaid: true });
  });

  test('rows, cells and pieces of text that are hidden in them stay hidden', async () => {
    const page = PAGE.replaceAll(
      /<tr>(.*?)<\/tr>/gs,
      (_row, inner: string) =>
        `<tr class="old">${inner.replaceAll(/\d+/g, '7')}</tr><tr>${inner.replaceAll(/<\/td>/g, '<i>7</i></td>')}</tr>`,
    );
    const style = '<style>body{opacity:0}.old,i{display:none}</style>';
    expect(await read(style, page)).toEqual({ figures: FIGURES, isSaid: true });
  });
});

test.each(['', '<style>nav{display:none}.article{opacity:1}</style>'])(
  'a page that does not is read as it is: %s',
  async (head) => {
    expect(await read(head)).toEqual({ figures: FIGURES, isSaid: false });
  },
);

test('a page that is no report stays none', async () => {
  const page =
    '<html><head></head><body><div hidden><table><tr><td>日历<td>7</table></div></body></html>';
  expect(await read('<style>body{opacity:0}</style>', page)).toBeNull();
});
