/** 看什么: the favourites, the rates and the figures of the three tables as a tree that can be searched. */
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { getMeasure, indicatorTree, nameMeasure, searchTree } from '../../../store/comparisons.ts';
import type { MeasureId, TreeNode } from '../../../store/comparisons.ts';
import { useActions, useApp, useSay } from '../../shared/app-context.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { SidePanel } from '../parts/side-panel.tsx';
import { useCompareWords } from '../parts/use-compare-words.ts';
import { useFavourites } from './favourites.ts';
import { TreeList } from './tree-list.tsx';
import styles from './what.module.css';

export function WhatPanel(): ReactNode {
  const words = useCompareWords().what;
  const say = useSay();
  const { measure, columns } = useApp(selectCompared);
  const { goInComparison } = useActions();
  const { favourites, toggle } = useFavourites();
  const [text, setText] = useState('');
  const search = useSlash();
  const tree = useMemo(
    () => searchTree([favouritesOf(favourites), ...indicatorTree()], text),
    [favourites, text],
  );
  return (
    <SidePanel
      heading={words.heading}
      button={say(nameMeasure(getMeasure(measure, null)))}
      side="what"
    >
      <div className={styles.head}>
        <h2>{words.heading}</h2>
        <TextInput
          ref={search}
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
          chosen={measure}
          favourites={favourites}
          onChoose={(id) => goInComparison({ measure: id, mark: null })}
          onFavour={(id) => {
            const kept = toggle(id);
            // A table of the favourites has the new one too.
            if (columns !== null) goInComparison({ columns: kept });
          }}
        />
      </div>
    </SidePanel>
  );
}

function favouritesOf(ids: readonly MeasureId[]): TreeNode {
  const leaves = indicatorLeaves(indicatorTree());
  const children = ids.flatMap((id) => {
    const found = leaves.find(({ measure }) => measure === id);
    return found === undefined
      ? []
      : [{ ...found, id: `favourite ${id}`, words: nameMeasure(getMeasure(id, null)) }];
  });
  const words = { zh: '常用', en: 'Favourites' };
  return { id: 'favourites', words, measure: null, children, count: children.length };
}

function indicatorLeaves(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => (node.measure === null ? indicatorLeaves(node.children) : [node]));
}

/** `/` goes to the search, wherever nothing is typed. */
function useSlash(): React.RefObject<HTMLInputElement | null> {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.closest('input, select');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping !== null) return;
      event.preventDefault();
      search.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return search;
}
