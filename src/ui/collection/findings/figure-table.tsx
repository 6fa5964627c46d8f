/** A few lines of figures under the columns of the form; those that a finding names stand out. */
import type { ReactNode } from 'react';
import { shortLabel } from '../../../form/name-cell.ts';
import { useLanguage } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';

/** Columns and rows of the form are both of this shape. */
interface Named {
  readonly key: string;
  readonly label: string;
  readonly english: string;
}

export interface FigureLine extends Named {
  readonly figures: readonly { readonly text: string; readonly isNamed: boolean }[];
}

interface Props {
  readonly columns: readonly Named[];
  readonly lines: readonly FigureLine[];
}

export function FigureTable({ columns, lines }: Props): ReactNode {
  const language = useLanguage();
  const words = useBatchWords().between;
  const nameOf = ({ label, english }: Named): string =>
    language === 'zh' ? shortLabel(label) : english;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              {nameOf(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" title={nameOf(line)}>
              {nameOf(line)}
            </th>
            {line.figures.map(({ text, isNamed }, at) => (
              <td key={columns[at]?.key} data-named={isNamed || undefined}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
