/** What is done with the list as a whole: looked through, read, pasted, saved. */
import { Button, TextInput } from '@mantine/core';
import {
  IconClipboardText,
  IconDownload,
  IconFileImport,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { EXCEL_MARK } from '../../../lib/files/csv.ts';
import type { Unit } from '../../../store/collection/between.ts';
import { writeUnitList } from '../../../store/collection/unit-lists.ts';
import { useBatchWords } from '../../shared/use-batch-words.ts';
import { saveFile } from '../../shared/out/save-file.ts';
import { AddUnit } from './add-unit.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import styles from './units.module.css';
import { useListFile } from './use-list-file.tsx';

interface Props {
  readonly units: readonly Unit[];
  readonly isListed: boolean;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function UnitTools({ units, isListed, query, onQuery }: Props): ReactNode {
  const words = useBatchWords().unitList;
  const [open, setOpen] = useState<'paste' | 'add' | null>(null);
  const { input, choose, notRead } = useListFile();
  const save = (): void => {
    const listed = isListed ? units.filter(({ grown }) => grown !== true) : units;
    saveFile(words.fileName, [EXCEL_MARK, writeUnitList(listed)], 'text/csv');
  };
  return (
    <div className={styles.tools}>
      <TextInput
        size="xs"
        className={styles.find}
        aria-label={words.find}
        placeholder={words.find}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <Tool icon={IconPlus} onClick={() => setOpen('add')}>
        {words.add}
      </Tool>
      <span className={styles.gap} />
      <Tool icon={IconClipboardText} onClick={() => setOpen('paste')}>
        {words.paste}
      </Tool>
      <Tool icon={IconFileImport} onClick={choose}>
        {words.read}
      </Tool>
      <Tool icon={IconDownload} onClick={save}>
        {words.save}
      </Tool>
      {input}
      <p role="status" className={styles.notRead}>
        {notRead}
      </p>
      {open === 'paste' && <PasteDialog onClose={() => setOpen(null)} />}
      {open === 'add' && <AddUnit onClose={() => setOpen(null)} />}
    </div>
  );
}

interface ToolProps {
  readonly icon: typeof IconPlus;
  readonly onClick: () => void;
  readonly children: string;
}

function Tool({ icon: Icon, onClick, children }: ToolProps): ReactNode {
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={styles.tool}
      leftSection={<Icon size={15} aria-hidden />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
