/** 看什么: the favourites, the rates and the figures of the three tables as a tree that can be searched. */
import { TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import {
  findMeasure,
  indicatorTree,
  nameMeasure,
  ownId,
  searchTree,
} from '../../../store/comparisons.ts';
import type {
  ComparedReport,
  Measure,
  MeasureId,
  OwnFormula,
  TreeNode,
} from '../../../store/comparisons.ts';
import type { Bilingual } from '../../../lib/bilingual.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { useWindowKeys } from '../../shared/focus/use-window-keys.ts';
import { FORMULA_WORDS } from '../../words/compare/formula.ts';
import { selectCompared, selectFormulas } from '../parts/select-compared.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { useFavourites } from './favourites.ts';
import { FormulaDialog } from './formula-dialog.tsx';
import { TreeList } from './tree-list.tsx';
import { useFormulaWords } from './use-formula-words.ts';
import styles from './what.module.css';

interface Props {
  /** What is compared. */
  readonly measure: Measure;
  /** What a formula is tried on, looked for when one is written; null = there is no report of the year. */
  readonly findSample: () => ComparedReport | null;
}

export function WhatPanel({ measure, findSample }: Props): ReactNode {
  const words = useCompareWords().what;
  const formulaWords = useFormulaWords();
  const say = useSay();
  const { measure: chosen, columns } = useApp(selectCompared);
  const formulas = useApp(selectFormulas);
  const [isWriting, setWriting] = useState(false);
  const { goInComparison } = useActions();
  const { favourites, toggle } = useFavourites();
  const [text, setText] = useState('');
  const search = useSlash();
  const tree = useMemo(
    () => searchTree(wholeTree(favourites, formulas), text),
    [favourites, formulas, text],
  );
  return (
    <SidePanel heading={words.heading} button={say(nameMeasure(measure))} side="what">
      <div className={styles.head}>
        <h2>{words.heading}</h2>
        <TextInput
          ref={search}
          data-home
          size="xs"
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={<kbd>/</kbd>}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div className={styles.scroller}>
        {tree.length === 0 && <p className={styles.none}>{words.none}</p>}
        <TreeList
          nodes={tree}
          isSearched={text.trim() !== ''}
          chosen={chosen}
          formulas={formulas}
          favourites={favourites}
          onChoose={(id) => goInComparison({ measure: id, mark: null })}
          onFavour={(id) => {
            const kept = toggle(id);
            // A table of the favourites has the new one too.
            if (columns !== null) goInComparison({ columns: kept });
          }}
        />
      </div>
      <button type="button" className={styles.write} onClick={() => setWriting(true)}>
        <IconPlus size={15} aria-hidden />
        {formulaWords.open}
      </button>
      {isWriting && <FormulaDialog sample={findSample()} onClose={() => setWriting(false)} />}
    </SidePanel>
  );
}

/** Favourites first, then the user's own formulas where there are some, then all that the forms have. */
function wholeTree(
  favourites: readonly MeasureId[],
  formulas: readonly OwnFormula[],
): readonly TreeNode[] {
  const own = formulas.map(({ name }): TreeNode => leafOf(ownId(name), { zh: name, en: name }));
  const leaves = [...own, ...indicatorLeaves(indicatorTree())];
  const kept = favourites.flatMap((id) => {
    const measure = findMeasure(id, null, formulas);
    const found = leaves.find((leaf) => leaf.measure === id);
    return found === undefined || measure === null
      ? []
      : [{ ...found, id: `favourite ${id}`, words: nameMeasure(measure) }];
  });
  return [
    branchOf('favourites', { zh: '常用', en: 'Favourites' }, kept),
    ...(own.length === 0
      ? []
      : [branchOf('own', { zh: FORMULA_WORDS.zh.group, en: FORMULA_WORDS.en.group }, own)]),
    ...indicatorTree(),
  ];
}

function leafOf(id: MeasureId, words: Bilingual): TreeNode {
  return { id, words, measure: id, children: [], count: 1 };
}

function branchOf(id: string, words: Bilingual, children: readonly TreeNode[]): TreeNode {
  return { id, words, measure: null, children, count: children.length };
}

function indicatorLeaves(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => (node.measure === null ? indicatorLeaves(node.children) : [node]));
}

/** `/` goes to the search, wherever nothing is typed. */
function useSlash(): React.RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  useWindowKeys((event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, select, textarea');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping !== null) return;
    event.preventDefault();
    search.current?.focus();
  });
  return search;
}
