/** The made tables as a file: Word, a workbook or a web page, in Chinese as the form is. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  officialNotes,
  writeOfficial,
} from '../../../../store/collection/roll-up/write-official.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { saveFile } from '../../../shared/out/save-file.ts';
import { useWords } from '../../../shared/app-context.ts';
import styles from './made.module.css';
import { useDraft } from './use-draft.ts';
import type { MadeOf } from './use-draft.ts';

const KINDS = ['docx', 'xlsx', 'html'] as const;

export function SaveTables(made: MadeOf): ReactNode {
  const words = useBatchWords().madeRollUp;
  const { savedAs } = useWords().downloads;
  const [saved, setSaved] = useState<string | null>(null);
  const paragraph = useDraft(made);
  const { asked, view, form } = made;
  const save = async (kind: (typeof KINDS)[number]): Promise<void> => {
    const figures = new Map(view.cells.map(({ id, figure }) => [id, figure]));
    const title = `${asked.parent}${asked.year}年度政府信息公开情况汇总`;
    const figureAt = (id: (typeof view.cells)[number]['id']): string => {
      const figure = figures.get(id) ?? null;
      return figure === null ? '' : String(figure);
    };
    const file = await writeOfficial(kind, {
      title,
      paragraph,
      notes: notesOf(made),
      form,
      figureAt,
    });
    const name = title.replace(/[\\/:*?"<>|]/g, '-');
    saveFile(`${name}.${file.extension}`, file.content, file.type);
    setSaved(`${name}.${file.extension}`);
  };
  const buttons = KINDS.map((kind) => (
    <Button
      key={kind}
      size="compact-sm"
      variant="default"
      title={words.saveHint}
      leftSection={<IconDownload size={14} aria-hidden />}
      onClick={() => void save(kind)}
    >
      {words.save[kind]}
    </Button>
  ));
  return (
    <>
      {buttons}
      <span className={styles.saved} role="status">
        {saved !== null && savedAs(saved)}
      </span>
    </>
  );
}

function notesOf({ asked, view, form }: MadeOf): readonly string[] {
  const taken = new Set(view.taken.map(({ unit }) => unit));
  const faulty = view.withErrors.flatMap(({ unit }) => (taken.has(unit) ? [] : unit));
  return officialNotes({
    form,
    taken: taken.size,
    missing: view.missing,
    left: [...asked.without, ...faulty],
    lacking: view.lacking.flatMap(({ table, kind, units: { first, count } }) =>
      kind === 'lost' ? { table, units: first, count } : [],
    ),
    cells: view.cells.map(({ id, unknown, returned, open }) => ({
      id,
      unknown: unknown.count,
      returned: returned.count,
      open: open.count,
    })),
    broken: view.broken,
  });
}
