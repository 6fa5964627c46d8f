/** The unit list as cells copied in a spreadsheet: what is read of them is shown before it is taken. */
import { Button, Textarea } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { readUnitList, rowsOfText } from '../../../store/collection/unit-lists.ts';
import { useActions, useSay } from '../../shared/app-context.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { Dialog } from '../../shared/dialog.tsx';
import styles from './units.module.css';

const MOST_PROBLEMS = 5;
const ROWS = 10;

export function PasteDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const words = useBatchWords().unitList;
  const say = useSay();
  const { takeUnitList } = useActions();
  const [text, setText] = useState('');
  const shown = useDeferredValue(text);
  const list = useMemo(() => readUnitList(rowsOfText(shown)), [shown]);
  const { units, problems } = list;
  return (
    <Dialog title={words.pasteTitle} onClose={onClose}>
      <p className={styles.text}>{words.pasteText}</p>
      <Textarea
        data-autofocus
        aria-label={words.pasteField}
        rows={ROWS}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onPaste={(event) => {
          if (text !== '') return;
          // Browsers put thousands of lines into a field one by one; this is done at once.
          event.preventDefault();
          setText(event.clipboardData.getData('text/plain'));
        }}
      />
      <div className={styles.pasted} role="status">
        {text !== '' && words.pasted(units.length)}
        {problems.length > 0 && (
          <ul>
            {problems.slice(0, MOST_PROBLEMS).map(({ row, kind, message }) => (
              <li key={`${kind} ${row}`}>{say(message)}</li>
            ))}
            {problems.length > MOST_PROBLEMS && (
              <li>{words.more(problems.length - MOST_PROBLEMS)}</li>
            )}
          </ul>
        )}
      </div>
      <Button
        disabled={units.length === 0}
        onClick={() => {
          takeUnitList(list);
          onClose();
        }}
      >
        {words.take(units.length)}
      </Button>
    </Dialog>
  );
}
