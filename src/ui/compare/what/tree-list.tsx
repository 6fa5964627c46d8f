import { IconChevronDown, IconChevronRight, IconStar, IconStarFilled } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { findMeasure, isSameLine, nameMeasure, unitOf } from '../../../store/comparisons.ts';
import type { MeasureId, OwnFormula, TreeNode } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { useCompareWords } from '../parts/use-compare-words.ts';
import styles from './what.module.css';

interface Props {
  readonly nodes: readonly TreeNode[];
  /** What a search found is shown unfolded. */
  readonly isSearched: boolean;
  readonly chosen?: MeasureId;
  /** That stand in it. */
  readonly formulas?: readonly OwnFormula[];
  readonly favourites?: readonly MeasureId[];
  readonly onChoose: (id: MeasureId) => void;
  /** Not said: there are no favourites. */
  readonly onFavour?: (id: MeasureId) => void;
}

const UNFOLDED: ReadonlySet<string> = new Set(['favourites', 'own', 'rates', 'requests']);

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

function Leaf({
  node,
  id,
  chosen,
  formulas,
  favourites,
  onChoose,
  onFavour,
}: LeafProps): ReactNode {
  const say = useSay();
  const measure = findMeasure(id, null, formulas);
  if (measure === null) return null;
  const isChosen = chosen !== undefined && isSameLine(id, chosen);
  return (
    <li className={styles.leaf} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className={styles.choose}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => onChoose(id)}
      >
        <span className={styles.name}>{say(node.words)}</span>
        <span className={styles.count}>{say(unitOf(measure))}</span>
      </button>
      {onFavour !== undefined && (
        <Favour
          name={say(nameMeasure(measure))}
          isFavourite={favourites?.includes(id) === true}
          onFavour={() => onFavour(id)}
        />
      )}
    </li>
  );
}

interface FavourProps {
  readonly name: string;
  readonly isFavourite: boolean;
  readonly onFavour: () => void;
}

function Favour({ name, isFavourite, onFavour }: FavourProps): ReactNode {
  const words = useCompareWords().what;
  const Star = isFavourite ? IconStarFilled : IconStar;
  return (
    <button
      type="button"
      className={styles.star}
      aria-pressed={isFavourite}
      aria-label={words.favour(name)}
      onClick={onFavour}
    >
      <Star size={13} aria-hidden />
    </button>
  );
}
