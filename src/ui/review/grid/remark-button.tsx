/** What the reviewer finds that no check does: said of the selected cell, and sent back to the unit. What is typed stays until then. */
import { Button, Popover, Textarea } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CellId } from '../../../form/form-types.ts';
import { decisionOn } from '../../../report/decision.ts';
import type { Resolution } from '../../../report/decision.ts';
import { remarkOn } from '../../../report/review/remark.ts';
import type { AppStoreState, OpenReport } from '../../../store/app-state.ts';
import { draftOn } from '../../../store/steps/remark-drafts.ts';
import type { RemarkDraft } from '../../../store/steps/remark-drafts.ts';
import { useActions, useApp, useReadState } from '../../shared/app-context.ts';
import { useDeskWords } from '../../shared/use-desk-words.ts';
import styles from './cell-bar.module.css';

const selectDrafts = ({ drafts }: AppStoreState): readonly RemarkDraft[] => drafts;

interface Props {
  readonly open: OpenReport;
  readonly cell: CellId;
}

export function RemarkButton({ open, cell }: Props): ReactNode {
  const words = useDeskWords().remark;
  const { keepDraft } = useActions();
  const [isOpen, setOpen] = useState(false);
  const draft = draftOn(useApp(selectDrafts), open.id, cell);
  const isBegun = draft !== null && draft.trim() !== '';
  const label = isBegun ? words.draft : words.open;
  const toggle = (): void => {
    // All struck out and left so: what was said before is shown again.
    if (!isOpen && !isBegun && draft !== null) keepDraft(cell, null);
    setOpen(!isOpen);
  };
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
          data-draft={isBegun || undefined}
          aria-label={label}
          title={isBegun ? words.draftHint : words.hint}
          onClick={toggle}
        >
          <IconMessagePlus size={14} aria-hidden />
          <span className={styles.word}>{label}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.title}>
        {isOpen && (
          <RemarkForm open={open} cell={cell} draft={draft} onDone={() => setOpen(false)} />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

interface FormProps extends Props {
  /** null = nothing was typed that is not kept. */
  readonly draft: string | null;
  readonly onDone: () => void;
}

function RemarkForm({ open, cell, draft, onDone }: FormProps): ReactNode {
  const words = useDeskWords();
  const { decide, keepDraft } = useActions();
  const read = useReadState();
  const finding = remarkOn(cell, open.report);
  const { note } = decisionOn(finding, open.report, open.decisions);
  const text = draft ?? note;
  const say = (resolution: Resolution): void => {
    if (text.trim() === '') return;
    decide([finding], resolution, text.trim());
    // In a window that only reads nothing was said.
    if (read().role === 'writer') keepDraft(cell, null);
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
        onChange={({ currentTarget: { value } }) => keepDraft(cell, value === note ? null : value)}
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
