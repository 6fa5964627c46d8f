/** 收发台账: what went back when, how long it is waited for, what came again and with what result. */
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { isoDay } from '../../../lib/day-stamp.ts';
import type { AppStoreState } from '../../../store/app-state.ts';
import { returnedBetween } from '../../../store/collection/returned-between.ts';
import { daysBetween } from '../../../store/collection/unit-lists.ts';
import { listReturns } from '../../../store/returns/list-returns.ts';
import type { ReturnLine } from '../../../store/returns/list-returns.ts';
import type { VersionComparison } from '../../../store/versions/version-comparison.ts';
import { useApp, useReadState } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { PAGE } from '../../shared/shown-part.ts';
import { useGoToReport } from '../../shared/use-go-to-report.ts';
import styles from './missing.module.css';
import { useSayDay } from '../../shared/use-say-day.ts';

const selectReports = (state: AppStoreState): AppStoreState['reports'] => state.reports;
const selectSteps = (state: AppStoreState): AppStoreState['steps'] => state.steps;
const selectCursor = (state: AppStoreState): number => state.cursor;

const MOST_SHOWN = 12;

export function ReturnsCard({ year }: { readonly year: number }): ReactNode {
  const words = useBatchWords().handIns;
  const [reports, steps, cursor] = [
    useApp(selectReports),
    useApp(selectSteps),
    useApp(selectCursor),
  ];
  const between = useApp(returnedBetween);
  const [most, setMost] = useState(MOST_SHOWN);
  const all = useMemo(
    () => listReturns({ reports, steps, cursor }, between),
    [reports, steps, cursor, between],
  );
  const lines = all.filter(({ record }) => record.year === year);
  const shown = lines.slice(0, most);
  const came = lines.filter(({ cameAt }) => cameAt !== null).length;
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2>{words.ledger}</h2>
        <span>{lines.length === 0 ? words.noReturns : words.counts(lines.length, came)}</span>
      </div>
      {lines.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.returned}</th>
              <th scope="col" colSpan={2}>
                {words.result}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <Line key={line.record.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < lines.length && (
        <button type="button" className={styles.more} onClick={() => setMost(most + PAGE)}>
          {words.more(lines.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: ReturnLine }): ReactNode {
  const words = useBatchWords().handIns;
  const sayDay = useSayDay();
  const goToReport = useGoToReport();
  const { record, points, returnedAt, cameAt } = line;
  const open = (): void => void goToReport(record.id, cameAt === null ? {} : { tab: 'versions' });
  return (
    <tr>
      <th scope="row">{record.agency ?? record.source.name}</th>
      <td>
        {returnedAt === null ? words.earlier : sayDay(returnedAt)}
        {points > 0 && ` · ${words.points(points)}`}
      </td>
      <td>{cameAt === null ? <Waiting since={returnedAt} /> : <Outcome line={line} />}</td>
      <td className={styles.figure}>
        <button type="button" className={styles.link} onClick={open}>
          {cameAt === null ? words.open : words.compare} ›
        </button>
      </td>
    </tr>
  );
}

function Waiting({ since }: { readonly since: string | null }): ReactNode {
  const words = useBatchWords().handIns;
  const [today] = useState(() => isoDay(new Date()));
  const days = since === null ? 0 : daysBetween(isoDay(new Date(since)), today);
  return (
    <span className={styles.waiting}>{days === 0 ? words.waitingToday : words.waiting(days)}</span>
  );
}

/** Both versions are read for it, so it comes a moment later. */
function Outcome({ line: { record, cameAt } }: { readonly line: ReturnLine }): ReactNode {
  const words = useBatchWords().handIns;
  const sayDay = useSayDay();
  const read = useReadState();
  const [comparison, setComparison] = useState<VersionComparison | null>(null);
  useEffect(() => {
    let isGone = false;
    const find = async (): Promise<void> => {
      const found = await read().findOutcome(record.id);
      if (!isGone) setComparison(found);
    };
    void find();
    return () => {
      isGone = true;
    };
  }, [read, record]);
  const { mended = [], notMended = [], unasked } = comparison ?? {};
  const others = (unasked?.cells.length ?? 0) + (unasked?.sentences.length ?? 0);
  return (
    <>
      {words.cameAgain(sayDay(cameAt ?? ''))}
      {mended.length > 0 && ` · ${words.mended(mended.length)}`}
      {notMended.length > 0 && ` · ${words.notMended(notMended.length)}`}
      {others > 0 && <b className={styles.unasked}> · {words.unasked(others)}</b>}
    </>
  );
}
