/** What a file says of cells that the form lacks: it cannot be taken, and so must be named. */
import type { Bilingual } from '../../lib/bilingual.ts';
import { showHidden } from '../../lib/show-hidden.ts';
import type { ExportedReport } from './export-shape.ts';

export interface Dropped {
  /** The file that the report was read from. */
  readonly name: string;
  readonly message: Bilingual;
}

/** So many are quoted. */
const MOST_NAMED = 5;
const TABLES = ['proactive', 'requests', 'disputes'] as const;

/** @param known the cells of the report's form */
export function findDropped(exported: ExportedReport, known: ReadonlySet<string>): Dropped[] {
  const { source, tables, cells, edits, confirmed = [] } = exported;
  const figures = TABLES.flatMap((table) =>
    Object.entries(tables[table]).flatMap(([row, columns]) =>
      Object.keys(columns).map((column) => `${table}.${row}.${column}`),
    ),
  );
  const named = [...figures, ...Object.keys(cells), ...edits.map(({ cell }) => cell), ...confirmed];
  const unknown = [...new Set(named)].filter((cell) => !known.has(cell));
  if (unknown.length === 0) return [];
  const quoted = unknown.slice(0, MOST_NAMED).map((cell) => showHidden(cell.slice(0, 80)));
  const name = showHidden(source.name);
  const isMore = unknown.length > MOST_NAMED;
  const message = {
    zh: `「${name}」的 JSON 里有 ${unknown.length} 个单元格是表格没有的，其中的数字、修改和锁定没有采用：${quoted.join('、')}${isMore ? ' 等' : ''}。请核对这份报告。`,
    en: `The JSON of "${name}" speaks of ${unknown.length} cells that its tables lack; their figures, edits and locks were not taken: ${quoted.join(', ')}${isMore ? ' …' : ''}. Please check this report.`,
  };
  return [{ name, message }];
}
