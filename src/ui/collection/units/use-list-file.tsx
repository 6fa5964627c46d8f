/** Reads a unit list out of a file, as any file that is dropped; one that holds none is said to. */
import { useRef, useState } from 'react';
import type { ChangeEvent, ReactNode } from 'react';
import { collectionState } from '../../../store/collection/collection-in-force.ts';
import { useActions, useReadState } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';

interface ListFile {
  /** To be put somewhere in the page. */
  readonly input: ReactNode;
  readonly choose: () => void;
  /** '' = nothing to say. */
  readonly notRead: string;
}

export function useListFile(): ListFile {
  const words = useBatchWords().unitList;
  const { addFiles } = useActions();
  const read = useReadState();
  const field = useRef<HTMLInputElement>(null);
  const [notRead, setNotRead] = useState('');
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = currentTarget.files?.[0];
    currentTarget.value = ''; // the same file may be chosen again
    if (file === undefined) return;
    const { units } = collectionState(read());
    setNotRead('');
    await addFiles([{ name: file.name, file }]);
    if (collectionState(read()).units === units) setNotRead(words.notRead(file.name));
  };
  return {
    input: (
      <input
        ref={field}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx,.xls,.ods"
        aria-label={words.read}
        onChange={(event) => void take(event)}
      />
    ),
    choose: () => field.current?.click(),
    notRead,
  };
}
