/** The official tables as files; what writes them comes when one is asked for. */
import { officialNotes } from '../../../exchange/official/official-notes.ts';
import type { OfficialTables } from '../../../exchange/official/official-tables.ts';

export { officialNotes };
export type { OfficialTables };

export interface OfficialFile {
  readonly extension: 'docx' | 'html' | 'xlsx';
  /** Media type. */
  readonly type: string;
  /** In pieces. */
  readonly content: readonly (Uint8Array<ArrayBuffer> | string)[];
}

export async function writeOfficial(
  extension: OfficialFile['extension'],
  tables: OfficialTables,
): Promise<OfficialFile> {
  if (extension === 'html') {
    const { officialHtml } = await import('../../../exchange/official/official-html.ts');
    return { extension, type: 'text/html;charset=utf-8', content: [officialHtml(tables)] };
  }
  if (extension === 'xlsx') {
    const { officialXlsx } = await import('../../../exchange/official/official-xlsx.ts');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { extension, type, content: await officialXlsx(tables) };
  }
  const { officialDocx } = await import('../../../exchange/official/official-docx.ts');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { extension, type, content: [await officialDocx(tables)] };
}
