/** Words of the original beside the tables, and the prose. */
import { inBoth } from './in-both.ts';

export const SOURCE_WORDS = inBoth(
  {
    source: {
      heading: '原文',
      keys: '原文：左右键在数字间移动，Enter 选中对应的格',
      hide: '收起原文',
      show: '显示原文',
      page: (n: number) => `第 ${n} 页`,
      picture: (n: number) => `第 ${n} 张图`,
      zoomIn: '放大',
      zoomOut: '缩小',
      blank: (name: string) => `${name} 空白`,
      lost: '原文没有印出这一格的数。',
      notPrinted: '原文没有印出这一格的数，已翻到同一行。',
      redrawn: '这里是按读到的文字和位置重排的版面。',
      pageRedrawn: '这一页没能按原样画全，这里是按读到的文字重排的。',
      notKept: '浏览器空间不够，原件没有存下：关闭页面后要看原样，需再放入一次。',
      ask: (name: string) =>
        `这份报告来自导出的 JSON，没有带原文。把原来的文件「${name}」再放进来，就能逐格对照。`,
      askForLook: (name: string) => `要看原样，请把「${name}」再放进来。`,
      another: (name: string) => `「${name}」不是原来的那个文件（内容不一样）。`,
      choose: '选择文件…',
    },
    textHeading: '各章节正文',
    lostHeading: '（标题缺失）',
    missingSections: (names: string) => `没有找到：${names}`,
    extraRows: '表中多出的行（不属于规定格式）',
  },
  {
    source: {
      heading: 'Source',
      keys: 'Source: left and right move between figures, Enter selects the cell',
      hide: 'Hide the source',
      show: 'Show the source',
      page: (n) => `Page ${n}`,
      picture: (n) => `Picture ${n}`,
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      blank: (name) => `${name} blank`,
      lost: 'The source prints no figure for this cell.',
      notPrinted: 'The source prints no figure for this cell; this is its row.',
      redrawn: 'Laid out anew from the text and places that were read.',
      pageRedrawn: 'This page could not be drawn whole; laid out anew from the text that was read.',
      notKept:
        'The browser had no room for the original: to see it after closing the page, give it again.',
      ask: (name) =>
        `This report came as JSON, without its source. Give the file "${name}" again to compare cell by cell.`,
      askForLook: (name) => `To see the original page, give "${name}" again.`,
      another: (name) => `"${name}" is not the same file: its content differs.`,
      choose: 'Choose the file…',
    },
    textHeading: 'Text of the sections',
    lostHeading: '(heading missing)',
    missingSections: (names) => `Not found: ${names}`,
    extraRows: 'Rows in the tables that the form does not have',
  },
);
