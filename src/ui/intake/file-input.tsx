/** The one way to choose files: it stays in the page whatever screen is open. */
import type { ChangeEvent, ReactNode } from 'react';
import { useActions, useWords } from '../shared/app-context.ts';
import { filesOfList } from './files-of-drop.ts';

const ID = 'choose-files';

export function FileInput(): ReactNode {
  const words = useWords();
  const take = useTakeFiles();
  return (
    <input
      id={ID}
      type="file"
      multiple
      hidden
      aria-label={words.drop.chooseFiles}
      onChange={take}
    />
  );
}

export function chooseFiles(): void {
  document.getElementById(ID)?.click();
}

/** What the person chose is read at once. */
export function useTakeFiles(): (event: ChangeEvent<HTMLInputElement>) => void {
  const { addFiles } = useActions();
  return ({ currentTarget }) => {
    if (currentTarget.files === null) return;
    const { files, leftOut } = filesOfList(currentTarget.files);
    void addFiles(files, leftOut);
    currentTarget.value = ''; // the same file may be chosen again
  };
}
