/** What is shown, out of the page: as a picture or as figures, each with what it takes to defend it. */
import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconCopy,
  IconDownload,
  IconFileDescription,
  IconPrinter,
  IconTable,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { writeChartWorkbook } from '../../../store/comparison/chart-workbook.ts';
import type { ShownChart } from '../../../store/comparisons.ts';
import { useApp, useSay } from '../../shared/app-context.ts';
import { saveFile } from '../../shared/out/save-file.ts';
import { toPagePlace, useOnePage } from '../kept/use-one-page.ts';
import { selectCompared } from '../parts/select-compared.ts';
import { useCompareWords, useOnePageWords } from '../parts/use-compare-words.ts';
import { today } from '../notes/today.ts';
import { writeSvg } from '../scene/write-svg.ts';
import { composePicture } from './compose-picture.ts';
import styles from './out.module.css';
import { sheetOf, workbookOf } from './sheet-of.ts';
import { writePng } from './write-png.ts';
import { writeCsv, writeTabs } from './write-rows.ts';

interface Props {
  readonly chart: ShownChart;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A picture names so many units for each reason, a table all. */
const NAMED_IN_PICTURE = 40;

export function ExportMenu(props: Props): ReactNode {
  const { out } = useCompareWords();
  const pageWords = useOnePageWords();
  const place = useApp(selectCompared);
  const { add } = useOnePage();
  const [told, setTold] = useState('');
  const ways = useWaysOut(props);
  const copy = (copying: Promise<void>): void => {
    copying.then(
      () => setTold(out.copied),
      () => setTold(out.refused),
    );
  };
  const addToPage = (): void => {
    const item = { kind: 'chart', place: toPagePlace(place, props.chart.query) } as const;
    setTold(pageWords.added(add(item)));
  };
  const items = [
    [IconCopy, out.copyPicture, out.copyPictureHint, () => copy(ways.copyPicture())],
    [IconDownload, out.png, out.pngHint, () => void ways.savePng()],
    [IconDownload, out.svg, out.svgHint, ways.saveSvg],
    [IconTable, out.copyTable, out.copyTableHint, () => copy(ways.copyTable())],
    [IconDownload, out.xlsx, out.xlsxHint, () => void ways.saveXlsx()],
    [IconDownload, out.csv, out.csvHint, ways.saveCsv],
    [IconFileDescription, pageWords.add, pageWords.addHint, addToPage],
    [IconPrinter, pageWords.print, pageWords.printHint, () => window.print()],
  ] as const;
  return (
    <div>
      <Menu
        position="bottom-end"
        width={300}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconDownload size={15} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            disabled={props.chart.shown.marks.length === 0}
          >
            {out.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {items.map(([Icon, label, hint, run]) => (
            <Menu.Item key={label} leftSection={<Icon size={16} aria-hidden />} onClick={run}>
              {label}
              <span className={styles.hint}>{hint}</span>
            </Menu.Item>
          ))}
          <p className={styles.note}>{out.note}</p>
        </Menu.Dropdown>
      </Menu>
      <span role="status" className={styles.told}>
        {told}
      </span>
    </div>
  );
}

interface WaysOut {
  readonly copyPicture: () => Promise<void>;
  readonly savePng: () => Promise<void>;
  readonly saveSvg: () => void;
  readonly copyTable: () => Promise<void>;
  readonly saveXlsx: () => Promise<void>;
  readonly saveCsv: () => void;
}

function useWaysOut({ chart }: Props): WaysOut {
  const words = useCompareWords();
  const say = useSay();
  const asked = { chart, words, day: today() };
  const name = say(chart.shown.title)
    .replace(/[\\/:*?"<>|]/g, '-')
    .slice(0, 60);
  const picture = (): ReturnType<typeof composePicture> =>
    composePicture({ ...asked, mostNamed: NAMED_IN_PICTURE }, say);
  const sheet = (): ReturnType<typeof sheetOf> => sheetOf({ ...asked, mostNamed: Infinity }, say);
  return {
    copyPicture: () => copyPng(writePng(picture(), 2)),
    async savePng() {
      saveFile(`${name}.png`, [await writePng(picture(), 3)], 'image/png');
    },
    saveSvg: () => saveFile(`${name}.svg`, [writeSvg(picture())], 'image/svg+xml'),
    copyTable: () => navigator.clipboard.writeText(writeTabs(sheet())),
    async saveXlsx() {
      const book = workbookOf({ ...asked, mostNamed: Infinity }, say);
      saveFile(`${name}.xlsx`, [await writeChartWorkbook(book)], XLSX);
    },
    saveCsv: () => saveFile(`${name}.csv`, [writeCsv(sheet())], 'text/csv;charset=utf-8'),
  };
}

/** The promise goes into the clipboard itself: some browsers let only the click write. */
function copyPng(png: Promise<Blob>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
