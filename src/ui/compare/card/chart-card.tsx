/** A chart with all it takes to defend it: title, formula, picture or table, read-out and notes. */
import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { createElement, memo } from 'react';
import type { ReactNode } from 'react';
import type { ChartId, ChartQuery, ShownChart } from '../../../store/comparisons.ts';
import { useActions, useApp, useReadState, useSay } from '../../shared/app-context.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';
import { notesOf } from '../notes/notes-of.ts';
import { today } from '../notes/today.ts';
import { ExportMenu } from '../out/export-menu.tsx';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { viewOf } from '../views/view-of.ts';
import styles from './card.module.css';
import { FewLine } from './few-line.tsx';
import { MarksTable } from './marks-table.tsx';
import { ModeControl } from './mode-control.tsx';
import { NotesLines } from './notes-lines.tsx';
import { PrintedCard } from './printed-card.tsx';
import { ReadOut } from './read-out.tsx';
import { SceneChart } from './scene-chart.tsx';
import { useIsPrinting } from '../../shared/printed/use-is-printing.ts';

const NAMED_ON_PAGE = 8;

interface Props<Id extends ChartId> {
  readonly chart: ShownChart<Id>;
  /** What it is asked to show: ahead of what it shows while that is made. */
  readonly asked: ChartQuery;
}

/** The card as it is looked at, or on paper while it is printed. */
export function ChartCard(props: Props<ChartId>): ReactNode {
  return useIsPrinting() ? <PrintedCard chart={props.chart} /> : <CardOnScreen {...props} />;
}

function CardOnScreen<Id extends ChartId>({ chart, asked }: Props<Id>): ReactNode {
  const words = useCompareWords();
  const say = useSay();
  const { isTable } = useApp(selectCompared);
  const { goInComparison } = useActions();
  useTableKey();
  const { id, shown } = chart;
  const { Controls } = viewOf(id);
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        <div>
          <h2>{say(shown.title)}</h2>
          <p>{say(shown.subtitle)}</p>
        </div>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTable size={15} aria-hidden />}
          rightSection={<kbd>T</kbd>}
          aria-pressed={isTable}
          onClick={() => goInComparison({ isTable: !isTable })}
        >
          {words.card.table}
        </Button>
        <ExportMenu chart={chart} />
      </header>
      <div className={styles.controls}>
        <ModeControl chart={id} mode={asked.mode} />
        {Controls !== undefined && createElement(Controls, { shown, query: asked })}
      </div>
      <CardBody chart={chart} isTable={isTable} />
    </article>
  );
}

interface BodyProps {
  readonly chart: ShownChart;
  /** The figures themselves are asked for, not their picture. */
  readonly isTable: boolean;
}

/** The picture or the table, and what is said of it: not drawn anew while another is made. */
const CardBody = memo(function CardBody({ chart, isTable }: BodyProps): ReactNode {
  const words = useCompareWords();
  const { id, shown, query } = chart;
  const { mostMarks, Body } = viewOf(id);
  const { marks } = shown;
  const notes = notesOf({ chart, words, day: today(), mostNamed: NAMED_ON_PAGE });
  return (
    <>
      {marks.length === 0 ? (
        <p className={styles.nobody}>{words.card.nobody}</p>
      ) : isTable || marks.length > mostMarks ? (
        <MarksTable shown={shown} />
      ) : Body === undefined ? (
        <SceneChart chart={chart} />
      ) : (
        createElement(Body, { shown, query })
      )}
      {shown.few > 0 && <FewLine few={shown.few} least={query.least} />}
      {marks.length > 0 && <ReadOut marks={marks} query={query} />}
      <NotesLines notes={notes} />
    </>
  );
});

/** A mode that was just chosen keeps the focus, and nothing is typed there. */
const TYPED_IN = 'input:not([type=radio], [type=checkbox]), select, textarea';

/** `T` turns the picture into its table and back, wherever nothing is typed. */
function useTableKey(): void {
  const read = useReadState();
  useWindowKeys(({ key, target, ctrlKey, altKey, metaKey }) => {
    const isTyping = target instanceof Element && target.closest(TYPED_IN) !== null;
    if (key.toLowerCase() !== 't' || isTyping || ctrlKey || altKey || metaKey) return;
    const { goInComparison, compared } = read();
    goInComparison({ isTable: !compared.isTable });
  });
}
