/** What a drop, a picker and a paste bring: files to be read, and the rest by name with its reason. */
import { describe, expect, test } from 'vitest';
import { filesOfDrop, filesOfList } from '../../../src/ui/intake/files-of-drop.ts';

type Tree = { readonly [name: string]: Tree | 'file' | 'gone' | 'device' };

/** As much of an entry as is looked at. */
function entryOf(name: string, what: Tree[string]): object {
  if (what === 'device') return { name, isFile: false, isDirectory: false };
  if (typeof what === 'string') {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (give: (file: object) => void, fail: (reason: Error) => void) =>
        what === 'file' ? give({ name }) : fail(new Error('NotFoundError')),
    };
  }
  const children = Object.entries(what).map(([child, inner]) => entryOf(child, inner));
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => ({
      // One at a time, as a reader may give them in parts.
      readEntries(give: (entries: object[]) => void, fail: (reason: Error) => void) {
        if (name === '锁住') fail(new Error('NotReadableError'));
        else give(children.splice(0, 1));
      },
    }),
  };
}

async function drop(tree: Tree): Promise<{ files: string[]; leftOut: string[] }> {
  const entries = Object.entries(tree).map(([name, what]) => entryOf(name, what));
  const transfer = {
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files: [],
  };
  // A stand-in for what only a browser makes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { files, leftOut } = await filesOfDrop(transfer as unknown as DataTransfer);
  return {
    files: files.map(({ name }) => name),
    leftOut: leftOut.map(({ name, why }) => `${name} ${why}`),
  };
}

describe('a drop', () => {
  test.each<[string, Tree, readonly string[], readonly string[]]>([
    [
      'files and folders',
      { '甲.docx': 'file', 乙: { 丙: { '丁.pdf': 'file' } } },
      ['甲.docx', '乙/丙/丁.pdf'],
      [],
    ],
    [
      'litter of systems and editors',
      {
        '.DS_Store': 'file',
        乙: { '~$甲.docx': 'file', 'Thumbs.db': 'file', 'desktop.ini': 'file', '甲.docx': 'file' },
      },
      ['乙/甲.docx'],
      ['.DS_Store litter', '乙/~$甲.docx litter', '乙/Thumbs.db litter', '乙/desktop.ini litter'],
    ],
    ['a hidden folder, once', { '.git': { config: 'file', HEAD: 'file' } }, [], ['.git litter']],
    [
      'empty folders',
      { 空: {}, 乙: { 空: {}, '甲.txt': 'file' } },
      ['乙/甲.txt'],
      ['空 emptyFolder', '乙/空 emptyFolder'],
    ],
    [
      'what cannot be had does not take the rest with it',
      { '没了.docx': 'gone', 锁住: { '甲.txt': 'file' }, 管道: 'device', '乙.txt': 'file' },
      ['乙.txt'],
      ['没了.docx unreadable', '锁住 unreadable', '管道 unreadable'],
    ],
    [
      'any other file is read, whatever it is',
      { '甲.exe': 'file', 'a.~$b': 'file' },
      ['甲.exe', 'a.~$b'],
      [],
    ],
  ])('%s', async (_name, tree, files, leftOut) => {
    expect(await drop(tree)).toEqual({ files, leftOut });
  });
});

test('a picker names what it leaves out by its path', () => {
  const list = ['夹/甲.docx', '夹/.git/config', '夹/~$甲.docx', ''].map((webkitRelativePath) => ({
    name: webkitRelativePath.replace(/^.*\//, '') || '单个.txt',
    webkitRelativePath,
  }));
  // A stand-in for what only a browser makes.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { files, leftOut } = filesOfList(list as unknown as FileList);
  expect(files.map(({ name }) => name)).toEqual(['夹/甲.docx', '单个.txt']);
  expect(leftOut).toEqual([
    { name: '夹/.git/config', why: 'litter' },
    { name: '夹/~$甲.docx', why: 'litter' },
  ]);
});
