/** The page of the 图解 in place of the charts: what stands on it, the sheet, and the ways out. */
import { Button, TextInput } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { ColumnStore } from '../../../store/comparisons.ts';
import { useSay } from '../../shared/app-context.ts';
import { saveFile } from '../../shared/out/save-file.ts';
import { useOnePage } from '../kept/use-one-page.ts';
import { today } from '../notes/today.ts';
import { writePng } from '../out/write-png.ts';
import { useCompareWords, useOnePageWords } from '../parts/use-compare-words.ts';
import { useInTurns } from '../../shared/turns/use-in-turns.ts';
import { writeSvg } from '../scene/write-svg.ts';
import { composePage, headingOf } from './compose-page.ts';
import type { PageBlock } from './compose-page.ts';
import { countSheets, pictureOfPage } from './lay-out.ts';
import styles from './one-page.module.css';
import { PageList } from './page-list.tsx';
import { Paper } from './paper.tsx';
import { showPageInTurns } from './show-page.ts';
import type { QueryOf } from './show-page.ts';

interface Props {
  readonly columns: ColumnStore;
  /** Stays the same as long as the same is asked. */
  readonly queryOf: QueryOf;
}

export function OnePageView({ columns, queryOf }: Props): ReactNode {
  const words = useOnePageWords();
  const compareWords = useCompareWords();
  const say = useSay();
  const { page, setHeading, clear } = useOnePage();
  const { items: asked, heading } = page;
  const items = useInTurns(
    useCallback(() => showPageInTurns(columns, asked, queryOf), [columns, asked, queryOf]),
  );
  if (items === null) return null;
  const blocks = composePage({ heading, items, words, compareWords, day: today(), say });
  const written = headingOf({ heading, items, words });
  return (
    <div className={styles.view}>
      <aside className={styles.side}>
        <TextInput
          label={words.heading}
          value={heading}
          placeholder={headingOf({ heading: '', items, words })}
          onChange={(event) => setHeading(event.currentTarget.value)}
        />
        <PageList items={items} />
        {items.length > 0 && <WaysOut blocks={blocks} heading={written} onClear={clear} />}
      </aside>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={words.page}>
        <Paper blocks={blocks} />
      </div>
    </div>
  );
}

interface OutProps {
  readonly blocks: readonly PageBlock[];
  readonly heading: string;
  readonly onClear: () => void;
}

function WaysOut({ blocks, heading, onClear }: OutProps): ReactNode {
  const words = useOnePageWords();
  const name = heading.replace(/[\\/:*?"<>|]/g, '-').slice(0, 60);
  const savePng = async (): Promise<void> => {
    saveFile(`${name}.png`, [await writePng(pictureOfPage(blocks), 2)], 'image/png');
  };
  return (
    <>
      <p className={styles.size} role="status">
        {words.sizes(countSheets(blocks))}
      </p>
      <div className={styles.out}>
        <Button
          size="compact-sm"
          leftSection={<IconPrinter size={15} aria-hidden />}
          onClick={() => window.print()}
        >
          {words.print}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() =>
            saveFile(`${name}.svg`, [writeSvg(pictureOfPage(blocks))], 'image/svg+xml')
          }
        >
          {words.svg}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => void savePng()}
        >
          {words.png}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
    </>
  );
}
