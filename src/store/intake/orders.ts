/** The places that given files take among all files of the session. */
import { archivesLast } from '../../lib/files/archives-last.ts';
import { showHidden } from '../../lib/show-hidden.ts';
import type { PoolFile } from '../../worker/protocol.ts';
import type { InputFile, SessionFailure, SessionReport, StoredFile } from '../storage/session.ts';

interface Ordered {
  readonly reports: ReadonlyMap<string, SessionReport>;
  readonly failures: readonly SessionFailure[];
}

export interface Orders {
  /** @param awaited files whose place was kept */
  readonly inOrder: (
    files: readonly InputFile[],
    awaited: ReadonlyMap<InputFile, number>,
  ) => PoolFile[];
  /** Theirs are not given to others. */
  readonly keepFree: (given: readonly StoredFile[]) => void;
}

export function createOrders(get: () => Ordered): Orders {
  let nextOrder = 0;
  return {
    inOrder(files, awaited) {
      nextOrder = Math.max(nextOrder, orderAfter(get()));
      const sorted = archivesLast(files).map((given) => {
        const order = awaited.get(given) ?? nextOrder++;
        return { name: showHidden(given.name), file: given.file, password: null, order };
      });
      return awaited.size === 0 ? sorted : sorted.sort((left, right) => left.order - right.order);
    },
    keepFree(given) {
      nextOrder = Math.max(nextOrder, ...given.map(({ order }) => Math.floor(order) + 1));
    },
  };
}

function orderAfter({ reports, failures }: Ordered): number {
  const orders = [...reports.values(), ...failures].map((each) => Math.floor(each.order));
  return Math.max(-1, ...orders) + 1;
}
