/** What the reviewer finds that no check does: said of the selected cell, and sent back to the unit. */
import { Button, Popover, Textarea } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { decisionOn } from '../../../report/decision.ts';
import type { Resolution } from '../../../report/decision.ts';
import { remarkOn } from '../../../report/review/remark.ts';
import type { OpenReport } from '../../../store/app-state.ts';
import { useActions } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-bar.module.css';

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
}

export function RemarkButton({ open, cell }: Props): ReactNode {
  const words = useDeskWords().remark;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width={320}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.lock}
          data-remark
          aria-label={words.open}
          title={words.hint}
          onClick={() => setOpen(!isOpen)}
        >
          <IconMessagePlus size={14} aria-hidden />
          <span className={styles.word}>{words.open}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.title}>
        {isOpen && <RemarkForm open={open} cell={cell} onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FormProps extends Props {
  readonly onDone: () => void;
}

function RemarkForm({ open, cell, onDone }: FormProps): ReactNode {
  const words = useDeskWords();
  const { decide } = useActions();
  const finding = remarkOn(cell, open.report);
  const [text, setText] = useState(decisionOn(finding, open.report, open.decisions).note);
  const say = (resolution: Resolution): void => {
    if (text.trim() === '') return;
    decide([finding], resolution, text.trim());
    onDone();
  };
  return (
    <>
      <Textarea
        size="xs"
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
        label={words.remark.title}
        placeholder={words.remark.example}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          say('returned');
        }}
      />
      <div className={styles.remark}>
        <Button size="compact-xs" disabled={text.trim() === ''} onClick={() => say('returned')}>
          {words.findings.resolutions.returned}
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          disabled={text.trim() === ''}
          onClick={() => say('open')}
        >
          {words.remark.keep}
        </Button>
      </div>
    </>
  );
}
