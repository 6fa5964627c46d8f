/** A line of the tree: a unit that can be dragged, or the head of a kind; both take what is dropped. */
import { IconChevronDown, IconChevronRight, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { KIND_HEADS, KIND_WORDS } from '../../../store/collection/between.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import type { GivenByUnit } from './given-of.ts';
import type { TreeLine } from './unit-tree.ts';
import styles from './tree.module.css';
import { useUnitChanges } from '../naming/use-unit-changes.ts';

interface Props {
  readonly line: TreeLine;
  readonly at: number;
  /** Pixels from the first line. */
  readonly start: number;
  readonly isChosen: boolean;
  readonly given: GivenByUnit;
}

/** What a dragged unit is handed over as. */
const TYPE = 'text/x-gouji-unit';

/** Clicks and keys are taken by the tree as a whole. */
export function TreeRow({ line, at, start, isChosen, given }: Props): ReactNode {
  const drop = useDrop(line);
  const isUnit = line.kind === 'unit';
  return (
    <div
      role="row"
      id={`unit-line-${at}`}
      data-line={at}
      aria-level={line.level}
      aria-rowindex={at + 2}
      aria-selected={isChosen}
      {...(line.isOpen === null ? {} : { 'aria-expanded': line.isOpen })}
      className={styles.line}
      data-group={!isUnit || undefined}
      data-chosen={isChosen || undefined}
      data-over={drop.isOver || undefined}
      style={{ transform: `translateY(${start}px)` }}
      draggable={isUnit}
      onDragStart={({ dataTransfer }) => {
        if (!isUnit) return;
        dataTransfer.setData(TYPE, line.unit.name);
        dataTransfer.effectAllowed = 'move';
      }}
      {...drop.handlers}
    >
      <LineName line={line} />
      {line.kind === 'unit' ? (
        <UnitCells unit={line.unit} given={given} />
      ) : (
        <GroupCells units={line.units} given={given} />
      )}
    </div>
  );
}

/** Pixels that a level stands in. */
const INDENT = 18;

function LineName({ line }: Pick<Props, 'line'>): ReactNode {
  const say = useSay();
  const isUnit = line.kind === 'unit';
  const name = isUnit ? line.unit.name : `${say(KIND_HEADS[line.of])} ${line.units.length}`;
  const Chevron = line.isOpen === true ? IconChevronDown : IconChevronRight;
  return (
    <span
      role="gridcell"
      className={styles.lineName}
      style={{ paddingLeft: 6 + (line.level - 1) * INDENT }}
      title={name}
    >
      <span className={styles.fold} data-fold>
        {line.isOpen !== null && <Chevron size={15} aria-hidden />}
      </span>
      {isUnit && <IconGripVertical size={14} className={styles.grip} aria-hidden />}
      <span className={styles.text}>{name}</span>
    </span>
  );
}

interface GroupProps extends Pick<Props, 'given'> {
  readonly units: readonly Unit[];
}

/** How many of the kind have handed in. */
function GroupCells({ units, given }: GroupProps): ReactNode {
  const [first = []] = given.values();
  return first.map((_each, year) => (
    <span key={year} role="gridcell" className={styles.given}>
      {units.filter(({ name }) => given.get(name)?.[year] === 'given').length}/{units.length}
    </span>
  ));
}

interface UnitProps extends Pick<Props, 'given'> {
  readonly unit: Unit;
}

function UnitCells({ unit, given }: UnitProps): ReactNode {
  const words = useBatchWords();
  const say = useSay();
  const { name, kind, aliases } = unit;
  return (
    <>
      <span role="gridcell" className={styles.kind}>
        {say(KIND_WORDS[kind])}
      </span>
      <span role="gridcell" className={styles.otherNames} title={aliases.join('；')}>
        {aliases.join('；')}
      </span>
      {(given.get(name) ?? []).map((state, year) => (
        <span key={year} role="gridcell" className={styles.given} data-given={state}>
          {state === 'given' && <abbr title={words.unitList.given}>✓</abbr>}
          {state === 'missing' && words.unitList.missing}
          {state === 'unasked' && '—'}
        </span>
      ))}
    </>
  );
}

interface Drop {
  readonly isOver: boolean;
  readonly handlers: Readonly<
    Record<
      'onDragOver' | 'onDragEnter' | 'onDragLeave' | 'onDrop',
      (event: DragEvent<HTMLElement>) => void
    >
  >;
}

/** Dropped on a unit, it goes below that one; on a kind, below the body that the kind is under. */
function useDrop(line: TreeLine): Drop {
  const change = useUnitChanges();
  const [isOver, setOver] = useState(false);
  const parent = line.kind === 'unit' ? line.unit.name : line.parent;
  const isUnit = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes(TYPE);
  const accept = (event: DragEvent): void => {
    if (!isUnit(event)) return;
    event.preventDefault();
    setOver(true);
  };
  return {
    isOver,
    handlers: {
      onDragOver: accept,
      onDragEnter: accept,
      onDragLeave: () => setOver(false),
      onDrop(event) {
        setOver(false);
        if (!isUnit(event)) return;
        event.preventDefault();
        const name = event.dataTransfer.getData(TYPE);
        if (name !== parent) change({ kind: 'parent', unit: name, parent });
      },
    },
  };
}
