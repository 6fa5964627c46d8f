import { useRef, useState } from 'react';
import type { DoneTogether, Together } from '../../../store/together/act-together.ts';
import { useActions } from '../../shared/app-context.ts';

export interface TogetherWork {
  /** Of 0 … 1; null = nothing is being done. */
  readonly share: number | null;
  readonly done: DoneTogether | null;
  readonly isUndone: boolean;
  readonly run: (what: Together) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly cancel: () => void;
}

/** The work on several reports: how far it has come, what came of it, and all of it taken back. */
export function useTogether(ids: readonly string[]): TogetherWork {
  const { actTogether, jumpTo } = useActions();
  const [share, setShare] = useState<number | null>(null);
  const [done, setDone] = useState<DoneTogether | null>(null);
  const [isUndone, setUndone] = useState(false);
  const calls = useRef(new AbortController());
  return {
    share,
    done,
    isUndone,
    run: async (what) => {
      setShare(0);
      setDone(await actTogether(ids, what, { onProgress: setShare, signal: calls.current.signal }));
      setShare(null);
    },
    undo: async () => {
      if (done === null) return;
      await jumpTo(done.before);
      setUndone(true);
    },
    cancel: () => calls.current.abort(),
  };
}
