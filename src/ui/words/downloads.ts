/** Words of the place where files are saved: what each is for. They come with it. */
import { inBoth } from './in-both.ts';
import { many } from './many.ts';

export const DOWNLOAD_WORDS = inBoth(
  {
    heading: '下载',
    scope: '哪些报告',
    open: '当前打开的报告',
    checked: (n: number) => `勾选的 ${n} 份报告`,
    ofYear: (year: number, n: number) => `${year} 年度 ${n} 份报告`,
    all: (n: number) => `全部 ${n} 份报告`,
    what: '存成什么',
    purposes: { handIn: '交表', keep: '留底', analyse: '分析' },
    save: '存下来',
    saving: (done: number, all: number) => `正在写，${done} / ${all} 份`,
    cancel: '取消',
    inside: '里面有什么',
    kinds: {
      workbook: {
        name: '工作簿',
        hint: '每份报告三张表，每处合计是公式，旁边写「平」或「差 n」',
        inside: [
          '目录、各年汇总、表二、表三、表四、问题，每份报告一页（400 份以内）',
          '空格就是没有填，不是 0；印的数照留',
          '改过的数是蓝字，批注里有原来的数',
          '未处理的问题在「问题」页，与各格互相点得到',
        ],
      },
      sheetHtml: {
        name: '审核意见（网页，可打印）',
        hint: '问题、处理、改动；没有问题的只列名称',
        inside: ['一个文件，打开就能打印', '同样的问题合成一行，未读出的文件列在后面'],
      },
      sheetXlsx: {
        name: '审核意见（Excel 表格）',
        hint: '同上，便于筛选、分发',
        inside: ['总览、问题、改动、未读出的文件各一页'],
      },
      json: {
        name: '数据（JSON）',
        hint: '换一台电脑接着做：处理意见、改动、单位名单都在',
        inside: ['放回本页就能接着核对', '一行一份报告，便于比较两次的不同'],
      },
      package: {
        name: '数据包',
        hint: 'figures.csv、.parquet，附代码表、勾稽规则和读法',
        inside: [
          '一行一个数：单位、年度、表、行、列、数、状态、所印、未处理问题数',
          '问题、改动、单位、原文件的 SHA-256 各一张表',
          'Frictionless Data Package v2；R、pandas、DuckDB、Spark 各三行读法',
          '同样的报告每次写出来一个字节都不差',
        ],
      },
      excelCsv: {
        name: '给 Excel 的 CSV',
        hint: '一行一份报告，一列一个数，双击打开不乱码',
        inside: ['列名是官方表的行、列名称', '空就是没有，不是 0'],
      },
    },
  },
  {
    heading: 'Download',
    scope: 'Which reports',
    open: 'The open report',
    checked: (n) => `${n} checked reports`,
    ofYear: (year, n) => `${many(n, 'report')} on ${year}`,
    all: (n) => `All ${many(n, 'report')}`,
    what: 'As what',
    purposes: { handIn: 'Hand in', keep: 'Keep', analyse: 'Analyse' },
    save: 'Save',
    saving: (done, all) => `Writing, ${done} of ${all}`,
    cancel: 'Cancel',
    inside: 'What is in it',
    kinds: {
      workbook: {
        name: 'Workbook',
        hint: 'Three tables a report, each sum a formula that says 平 or 差 n (in Chinese)',
        inside: [
          'Contents, sums of each year, tables 2, 3 and 4, findings, and a sheet a report (up to 400)',
          'An empty cell is not filled in, never 0; printed figures stay',
          'Figures set in the review are blue, with the old one as a comment',
          'Open findings and their cells lead to each other',
        ],
      },
      sheetHtml: {
        name: 'Review sheet, to print (in Chinese)',
        hint: 'Findings, decisions, edits; clean reports are names',
        inside: [
          'One file that prints as it is',
          'Like findings are one line, unread files stand last',
        ],
      },
      sheetXlsx: {
        name: 'Review sheet, Excel (in Chinese)',
        hint: 'The same, to filter and pass on',
        inside: ['Overview, findings, edits and unread files, a sheet each'],
      },
      json: {
        name: 'Data (JSON)',
        hint: 'Go on elsewhere: decisions, edits and the unit list are in it',
        inside: ['Dropped on this page it goes on where it was', 'A report a line, to be compared'],
      },
      package: {
        name: 'Data package',
        hint: 'figures.csv and .parquet, with codebook, sums as rules and how to read them',
        inside: [
          'A row a figure: unit, year, table, row, column, value, state, print, open findings',
          'Findings, edits, units and SHA-256 of the sources, a table each',
          'Frictionless Data Package v2; three lines each for R, pandas, DuckDB and Spark',
          'The same reports give the same bytes',
        ],
      },
      excelCsv: {
        name: 'CSV for Excel',
        hint: 'A row a report, a column a figure; opens by a double click',
        inside: ['Columns under official headings (in Chinese)', 'Empty is none, never 0'],
      },
    },
  },
);
