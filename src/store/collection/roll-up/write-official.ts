/** The official tables as files; what writes them comes when one is asked for. */
import type { OfficialTables } from '../../../exchange/official/official-tables.ts';

export type { OfficialTables };

export interface OfficialFile {
  readonly extension: 'docx' | 'html';
  /** Media type. */
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

export async function writeOfficial(
  extension: OfficialFile['extension'],
  tables: OfficialTables,
): Promise<OfficialFile> {
  if (extension === 'html') {
    const { officialHtml } = await import('../../../exchange/official/official-html.ts');
    return { extension, type: 'text/html;charset=utf-8', content: officialHtml(tables) };
  }
  const { officialDocx } = await import('../../../exchange/official/official-docx.ts');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { extension, type, content: await officialDocx(tables) };
}
