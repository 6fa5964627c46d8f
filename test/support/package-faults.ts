/** What is wrong with a data package by the rules of Frictionless Data Package v2 (datapackage.org): [] where nothing. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { parseCsv } from './parse-csv.ts';

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: 'string' | 'integer' | 'number';
    readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
  }[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: Schema;
}

type Row = ReadonlyMap<string, string>;

export function packageFaults(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const text = (path: string): string => new TextDecoder().decode(files[path]);
  const { resources }: { resources: readonly Resource[] } = JSON.parse(text('datapackage.json'));
  const faults: string[] = [];
  const tables = new Map<string, readonly Row[]>();
  for (const { name, path, bytes, hash, schema } of resources) {
    const file = files[path] ?? new Uint8Array();
    if (!/^[a-z0-9._-]+$/.test(name)) faults.push(`${name}: a name`);
    if (file.length !== bytes || hash !== `sha256:${bytesToHex(sha256(file))}`) {
      faults.push(`${path}: bytes and hash`);
    }
    if (schema === undefined) continue;
    const [head = [], ...lines] = parseCsv(text(path));
    if (head.join() !== schema.fields.map((field) => field.name).join())
      faults.push(`${path}: header`);
    const rows = lines.map((line) => new Map(head.map((field, nth) => [field, line[nth] ?? ''])));
    tables.set(name, rows);
    faults.push(...rows.flatMap((row, nth) => rowFaults(row, schema, `${path} row ${nth + 1}`)));
    faults.push(...keyFaults(rows, schema.primaryKey ?? [], path));
  }
  const linked = resources.flatMap(({ name, schema }) =>
    (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set(
        tables.get(reference.resource)?.map((row) => keyOf(row, reference.fields)),
      );
      const missing = (tables.get(name) ?? []).filter((row) => !known.has(keyOf(row, fields)));
      return missing.map((row) => `${name}: no ${reference.resource} ${keyOf(row, fields)}`);
    }),
  );
  return [...faults, ...linked];
}

function keyOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => row.get(field) ?? '').join('\u0000');
}

/** The parts of a key are there, and no two rows have the same. */
function keyFaults(rows: readonly Row[], key: readonly string[], path: string): string[] {
  if (key.length === 0) return [];
  const empty = rows.some((row) => key.some((field) => row.get(field) === ''));
  const isUnique = new Set(rows.map((row) => keyOf(row, key))).size === rows.length;
  return [...(empty ? [`${path}: empty key`] : []), ...(isUnique ? [] : [`${path}: key twice`])];
}

/** The one missing value is the empty field. */
function rowFaults(row: Row, { fields }: Schema, place: string): string[] {
  return fields.flatMap(({ name, type, constraints }) => {
    const value = row.get(name) ?? '';
    const said = `${place}, ${name}: ${value}`;
    if (value === '') return constraints?.required === true ? [`${said} is required`] : [];
    const isTyped =
      type === 'string' ||
      (type === 'integer' ? /^-?\d+$/.test(value) : /^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(value));
    const isListed = constraints?.enum === undefined || constraints.enum.includes(value);
    return isTyped && isListed ? [] : [said];
  });
}
