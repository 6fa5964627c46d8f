/** Rows as Apache Parquet, in groups, so that never more than a group of a table is held. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { autoSchemaElement } from './schema.ts';
import type { PackageTable, Row, Value } from '../tables/table.ts';

export interface TableWriter {
  readonly add: (row: Row) => void;
  readonly end: () => void;
}

/** Rows of a group, where nothing else is said. */
const GROUP = 100_000;

/**
 * @param out takes the file piece by piece
 * @param rows of a group: what a reader can skip, and what is held
 */
export function createParquet(
  { fields }: PackageTable,
  out: (bytes: Uint8Array<ArrayBuffer>) => void,
  rows = GROUP,
): TableWriter {
  const bytes = new ByteWriter();
  const schema = [{ name: 'root', num_children: fields.length }, ...fields.map(autoSchemaElement)];
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'gouji' });
  let columns = emptyColumns(fields.length);
  const flush = (): void => {
    out(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const writeGroup = (): void => {
    const [first = []] = columns;
    if (first.length === 0) return;
    const columnData = fields.map(({ name }, nth) => ({ name, data: columns[nth] ?? [] }));
    void writer.write({ columnData, rowGroupSize: rows });
    columns = emptyColumns(fields.length);
    flush();
  };
  return {
    add(row) {
      for (const [nth, column] of columns.entries()) column.push(row[nth] ?? null);
      if ((columns[0]?.length ?? 0) >= rows) writeGroup();
    },
    end() {
      writeGroup();
      void writer.finish();
      flush();
    },
  };
}

function emptyColumns(count: number): Value[][] {
  return Array.from({ length: count }, () => []);
}
