/** The made tables as a file: Word or a web page, in Chinese as the form is. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { writeOfficial } from '../../../../store/collection/roll-up/write-official.ts';
import { useBatchWords } from '../../../shared/use-batch-words.ts';
import { saveFile } from '../../../shared/out/save-file.ts';
import { plain } from '../cells/figure-text.ts';
import { useDraft } from './use-draft.ts';
import type { MadeOf } from './use-draft.ts';

const KINDS = ['docx', 'html'] as const;

export function SaveTables(made: MadeOf): ReactNode {
  const words = useBatchWords().madeRollUp;
  const paragraph = useDraft(made);
  const { asked, view, form } = made;
  const save = async (kind: (typeof KINDS)[number]): Promise<void> => {
    const figures = new Map(view.cells.map(({ id, figure }) => [id, figure]));
    const title = `${asked.parent}${asked.year}年度政府信息公开情况汇总`;
    const figureAt = (id: (typeof view.cells)[number]['id']): string => {
      const figure = figures.get(id) ?? null;
      return figure === null ? '' : plain(figure);
    };
    const file = await writeOfficial(kind, { title, paragraph, form, figureAt });
    const name = title.replace(/[\\/:*?"<>|]/g, '-');
    saveFile(`${name}.${file.extension}`, [file.content], file.type);
  };
  return KINDS.map((kind) => (
    <Button
      key={kind}
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={14} aria-hidden />}
      onClick={() => void save(kind)}
    >
      {words.save[kind]}
    </Button>
  ));
}
