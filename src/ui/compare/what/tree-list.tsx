import { IconChevronDown, IconChevronRight, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { getMeasure, isSameLine, nameMeasure, unitOf } from '../../../store/comparisons.ts';
import type { MeasureId, TreeNode } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import styles from './what.module.css';

interface Props {
  readonly nodes: readonly TreeNode[];
  /** What a search found is shown unfolded. */
  readonly isSearched: boolean;
  readonly chosen: MeasureId;
  readonly favourites: readonly MeasureId[];
  readonly onChoose: (id: MeasureId) => void;
  readonly onFavour: (id: MeasureId) => void;
}

const UNFOLDED: ReadonlySet<string> = new Set(['favourites', 'rates', 'requests']);

export function TreeList(props: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {props.nodes.map((node) =>
        node.measure === null ? (
          <Branch key={node.id} {...props} node={node} />
        ) : (
          <Leaf key={node.id} {...props} node={node} id={node.measure} />
        ),
      )}
    </ul>
  );
}

function Branch({ node, ...rest }: Props & { readonly node: TreeNode }): ReactNode {
  const say = useSay();
  const [isUnfolded, setUnfolded] = useState(UNFOLDED.has(node.id));
  const isOpen = isUnfolded || rest.isSearched;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <button
        type="button"
        className={styles.branch}
        aria-expanded={isOpen}
        onClick={() => setUnfolded(!isOpen)}
      >
        <Icon size={14} aria-hidden />
        <span className={styles.name}>{say(node.words)}</span>
        <span className={styles.count}>{node.count}</span>
      </button>
      {isOpen && <TreeList {...rest} nodes={node.children} />}
    </li>
  );
}

interface LeafProps extends Props {
  readonly node: TreeNode;
  readonly id: MeasureId;
}

function Leaf({ node, id, chosen, favourites, onChoose, onFavour }: LeafProps): ReactNode {
  const words = useCompareWords().what;
  const say = useSay();
  const isFavourite = favourites.includes(id);
  const measure = getMeasure(id, null);
  const Star = isFavourite ? IconStarFilled : IconStar;
  return (
    <li className={styles.leaf} data-chosen={isSameLine(id, chosen) || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-current={isSameLine(id, chosen) ? 'true' : undefined}
        onClick={() => onChoose(id)}
      >
        <span className={styles.name}>{say(node.words)}</span>
        <span className={styles.count}>{say(unitOf(measure))}</span>
      </button>
      <button
        type="button"
        className={styles.star}
        aria-pressed={isFavourite}
        aria-label={words.favour(say(nameMeasure(measure)))}
        onClick={() => onFavour(id)}
      >
        <Star size={13} aria-hidden />
      </button>
    </li>
  );
}
