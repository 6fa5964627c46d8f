/** A report that a finding names, with the printed figures around the cells concerned. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { figureOf } from '../../../report/figure-of.ts';
import type { ReportRecord } from '../../../report/record.ts';
import type { CellId } from '../../../form/form-types.ts';
import type { CollectionFinding } from '../../../store/collection/between.ts';
import { useActions } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { ReviewStateMark } from '../../shared/review-state-mark.tsx';
import { atCell, useGoToReport } from '../../shared/use-go-to-report.ts';
import styles from './between.module.css';
import { blocksAround } from './blocks-around.ts';
import { FigureTable } from './figure-table.tsx';

interface Props {
  readonly record: ReportRecord;
  readonly finding: CollectionFinding;
}

export function ReportCard({ record, finding }: Props): ReactNode {
  const words = useBatchWords().between;
  const cells = finding.cells.filter(({ report }) => report === record.id).map(({ cell }) => cell);
  const goToReport = useGoToReport();
  const [first] = cells;
  const open = (): void => void goToReport(record.id, atCell(first));
  return (
    <section className={styles.card}>
      <header className={styles.cardHead}>
        <h3>
          {record.agency ?? record.source.name} {record.year}
        </h3>
        <ReviewStateMark state={record.review} />
        <Button
          size="compact-xs"
          variant="subtle"
          className={styles.toReview}
          onClick={() => void open()}
        >
          {words.toReview}
        </Button>
      </header>
      {cells.length > 0 && <Figures record={record} cells={cells} />}
      {finding.rule === 'conflicting-copies' && (
        <CountsButton record={record} reports={finding.reports} />
      )}
    </section>
  );
}

interface FiguresProps {
  readonly record: ReportRecord;
  readonly cells: readonly CellId[];
}

function Figures({ record, cells }: FiguresProps): ReactNode {
  return (
    <div className={styles.figures} tabIndex={0} role="group" aria-label={record.agency ?? ''}>
      {blocksAround(record, cells).map(({ key, columns, rows, cellOf }) => (
        <FigureTable
          key={key}
          columns={columns}
          lines={rows.map((row) => ({
            ...row,
            figures: columns.map((column) => {
              const cell = cellOf(row, column);
              return {
                text: String(figureOf(record, cell) ?? ''),
                isNamed: cells.includes(cell),
              };
            }),
          }))}
        />
      ))}
    </div>
  );
}

/** Of several copies the user says which one counts: it takes the place of the others. */
function CountsButton({
  record,
  reports,
}: {
  readonly record: ReportRecord;
  readonly reports: readonly string[];
}): ReactNode {
  const words = useBatchWords().between;
  const { preferCopy } = useActions();
  return (
    <Button
      size="compact-xs"
      variant="default"
      onClick={() =>
        void preferCopy(
          record.id,
          reports.filter((id) => id !== record.id),
        )
      }
    >
      {words.counts}
    </Button>
  );
}
