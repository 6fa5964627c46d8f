/**
 * Writes test/fixtures from the fixture report: with LibreOffice and Chromium where they are at hand.
 * Run with `npm run fixtures`; the files are committed, so that the tests need neither.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { FIXTURE_PASSWORD, FIXTURE_REPORT, FIXTURE_SHEET } from './fixture-report.ts';
import { toHtml } from './to-html.ts';

const FOLDER = 'test/fixtures';
const STYLE =
  '<style>@page{size:A4;margin:2cm} body{font-family:"Droid Sans Fallback","Noto Sans CJK SC";font-size:12pt} table{border-collapse:collapse;width:100%} td{border:1px solid #000;font-size:9pt}</style>';

const scratch = mkdtempSync(join(tmpdir(), 'fixtures-'));
const title = `${FIXTURE_REPORT.agency}${FIXTURE_REPORT.year}年政府信息公开工作年度报告`;
const page = join(scratch, 'report.html');
writeFileSync(page, toHtml(FIXTURE_SHEET, { title }).replace('</head>', `${STYLE}</head>`));

/** @param filter LibreOffice's name of the export filter, with its options */
function office(filter: string, module: 'writer' | 'calc', name: string): void {
  const extension = filter.split(':')[0] ?? '';
  const inFilter = module === 'calc' ? 'calc_HTML_WebQuery' : 'HTML (StarWriter)';
  execFileSync(
    'soffice',
    ['--headless', `--infilter=${inFilter}`, '--convert-to', filter, '--outdir', scratch, page],
    { stdio: 'ignore' },
  );
  copyFileSync(join(scratch, `report.${extension}`), join(FOLDER, name));
}

async function browser(): Promise<void> {
  const executablePath = execFileSync(process.execPath, ['.ci/ensure-chromium.mjs'], {
    encoding: 'utf8',
  }).trim();
  const running = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const tab = await running.newPage();
  await tab.goto(`file://${page}`);
  await tab.pdf({ path: join(FOLDER, 'chromium.pdf'), preferCSSPageSize: true });
  const session = await tab.context().newCDPSession(tab);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  writeFileSync(join(FOLDER, 'chromium.mhtml'), data.replaceAll(scratch, ''));
  await running.close();
}

mkdirSync(FOLDER, { recursive: true });
office('docx', 'writer', 'libreoffice.docx');
office('doc:MS Word 97', 'writer', 'libreoffice.doc');
office('rtf', 'writer', 'libreoffice.rtf');
office('odt', 'writer', 'libreoffice.odt');
office('pdf:writer_pdf_Export', 'writer', 'libreoffice.pdf');
office(
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  'writer',
  'libreoffice-tagged.pdf',
);
office(
  `pdf:writer_pdf_Export:${JSON.stringify({
    EncryptFile: { type: 'boolean', value: 'true' },
    DocumentOpenPassword: { type: 'string', value: FIXTURE_PASSWORD },
  })}`,
  'writer',
  'odd/locked.pdf',
);
office('xlsx', 'calc', 'libreoffice.xlsx');
office('xls:MS Excel 97', 'calc', 'libreoffice.xls');
office('ods', 'calc', 'libreoffice.ods');
await browser();
