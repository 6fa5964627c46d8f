/** The review protocols of a session's reports as a file to save. What writes it loads when asked for. */
import { protocolOf } from '../exchange/letters/review-sheet.ts';
import type { ProtocolFacts, ReportProtocol } from '../exchange/letters/review-sheet.ts';
import { dayStamp } from '../lib/day-stamp.ts';
import type { ProtocolFile, ProtocolKind } from './review-sheet-file.ts';
import { reportInForce } from './steps/reports-in-force.ts';
import { sortByOrder } from './storage/session.ts';
import type { StoredSession } from './storage/session.ts';

interface Request {
  readonly ids: readonly string[] | null;
  readonly kind: ProtocolKind;
  /** ISO 8601 time that the protocol bears. */
  readonly date: string;
  readonly loadBody: (id: string) => Promise<ArrayBuffer | null>;
}

const TYPES = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export async function exportProtocol(
  session: StoredSession,
  { ids, kind, date, loadBody }: Request,
): Promise<ProtocolFile> {
  const wanted = ids === null ? null : new Set(ids);
  const protocols: ReportProtocol[] = [];
  const unread: string[] = [];
  for (const listed of sortByOrder(session.reports)) {
    const { record } = listed;
    if (wanted !== null && !wanted.has(record.id)) continue;
    const bytes = await loadBody(record.id).catch(() => null);
    if (bytes === null) unread.push(record.source.name);
    else protocols.push(protocolOf(reportInForce(session, listed, bytes)));
  }
  const parts = await write(kind, protocols, { date, unread });
  return { name: `${nameOf(protocols, date)}.${kind}`, parts, type: TYPES[kind] };
}

async function write(
  kind: ProtocolKind,
  protocols: readonly ReportProtocol[],
  facts: ProtocolFacts,
): Promise<readonly BlobPart[]> {
  if (kind === 'html') {
    const { protocolHtml } = await import('../exchange/letters/sheet-html.ts');
    return protocolHtml(protocols, facts);
  }
  const { protocolXlsx } = await import('../exchange/letters/sheet-xlsx.ts');
  return [new Uint8Array(await protocolXlsx(protocols, facts))];
}

/** Characters that some file system refuses. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001F]/g;

function nameOf(protocols: readonly ReportProtocol[], date: string): string {
  const [only, second] = protocols;
  const about =
    only === undefined || second !== undefined
      ? `${protocols.length}份报告`
      : `${only.agency.replace(FORBIDDEN, '').slice(0, 60)}${only.year.replace(/\s/g, '')}`;
  return `审核意见-${about}-${dayStamp(new Date(date))}`;
}
