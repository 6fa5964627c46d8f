/** What LibreOffice makes of a file, where it is installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '../../src/readers/index.ts';

export const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0;

/** The text of its pages without white space, as our own reader sees them. @param name its ending tells what it is */
export async function officeText(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readFile(convert(name, bytes, 'pdf'));
  if (read.kind !== 'document') throw new Error(read.kind);
  return read.document.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text),
    )
    .join('')
    .replaceAll(/\s/g, '');
}

/** Its comments in their order, without white space. */
export function officeComments(name: string, bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(convert(name, bytes, 'fodt'));
  const comments = xml.matchAll(/<office:annotation [^]*?<\/office:annotation>/g);
  return [...comments].map(([comment]) => comment.replaceAll(/<[^>]*>|\s/g, ''));
}

/** A workbook with those of its formulas worked out by LibreOffice that have no result stored. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  return convert('workbook.xlsx', bytes, 'xlsx');
}

function convert(name: string, bytes: Uint8Array, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    // A profile of its own: one that is in use elsewhere would not let it start.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      name,
    ];
    execFileSync('soffice', options, { stdio: 'ignore', cwd: folder });
    return new Uint8Array(readFileSync(join(folder, 'out', name.replace(/\.[^.]*$/, `.${to}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
