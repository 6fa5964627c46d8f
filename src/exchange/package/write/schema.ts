import type { Field } from '../tables/table.ts';

interface SchemaElement {
  readonly name: string;
  readonly repetition_type: 'REQUIRED' | 'OPTIONAL';
  readonly type: 'BYTE_ARRAY' | 'INT32' | 'DOUBLE';
  readonly converted_type?: 'UTF8';
}

/** A column as Parquet has it. */
export function autoSchemaElement({ name, type, isRequired }: Field): SchemaElement {
  const repetition = { name, repetition_type: isRequired ? 'REQUIRED' : 'OPTIONAL' } as const;
  if (type === 'string') return { ...repetition, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  return { ...repetition, type: type === 'integer' ? 'INT32' : 'DOUBLE' };
}
