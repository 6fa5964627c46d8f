/** Why pictures are not read here at all: the files are not to blame. */
import type { FailureReason } from '../../document/failure.ts';
import { failFile } from '../file-queue.ts';
import type { FileResult } from '../protocol.ts';

/** `missing`: what they are read with is not at hand. `forbidden`: wasm may not run. `apart`: the single file has none of it. */
export type Blindness = 'missing' | 'forbidden' | 'apart';

const REASONS: Readonly<Record<Blindness, FailureReason>> = {
  missing: {
    code: 'scanned',
    seen: {
      zh: '认图要用的文件不在程序旁边，没有认',
      en: 'the files that pictures are read with are not beside the program: it was not read',
    },
  },
  apart: {
    code: 'scanned',
    seen: {
      zh: '单文件版不带认图的程序，没有认；网页版和命令行可以认',
      en: 'the single file is without what reads pictures: it was not read; the served page and the command can',
    },
  },
  forbidden: {
    code: 'scanned',
    seen: {
      zh: '这里不允许运行认图的程序（wasm），没有认',
      en: 'what reads pictures (wasm) may not run here: it was not read',
    },
  },
};

/** @param unseen what the file gave without its pictures; reports that were read all the same stand */
export function blindFile<R, F>(unseen: FileResult<R, F>, why: Blindness): FileResult<R, F> {
  return unseen.reports.length > 0
    ? unseen
    : { ...failFile(unseen.name, REASONS[why]), sha256: unseen.sha256 };
}
