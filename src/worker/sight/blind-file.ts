/** Why pictures are not read here at all: the files are not to blame. */
import { SIGHT_PACKAGE } from '../../engine/sight-package.ts';
import type { FailureReason } from '../../document/failure.ts';
import { failFile } from '../file-queue.ts';
import type { FileResult } from '../protocol.ts';

/**
 * `absent`: what they are read with is not beside the command. `missing`: it could not be fetched. `apart`: the single
 * file is without it. `forbidden`: wasm may not run. `failed`: it is all there and does not start.
 */
export type Blindness = 'absent' | 'missing' | 'apart' | 'forbidden' | 'failed';

const { name: PACKAGE } = SIGHT_PACKAGE;

const REASONS: Readonly<Record<Blindness, FailureReason>> = {
  absent: {
    code: 'scanned',
    seen: {
      zh: '认图要用的文件不在程序旁边，没有认',
      en: 'the files that pictures are read with are not beside the program: it was not read',
    },
  },
  missing: {
    code: 'scanned',
    seen: {
      zh: '认图要用的文件没有取到，没有认',
      en: 'the files that pictures are read with could not be fetched: it was not read',
    },
    remedy: {
      zh: `请再放入一次；仍然不行，请把认图包 ${PACKAGE} 拖进来，就接着认。`,
      en: `Drop it again; if that does not help, drop the recognition package ${PACKAGE}: it is then read.`,
    },
  },
  apart: {
    code: 'scanned',
    seen: {
      zh: '认图要用认图包，这里还没有，没有认',
      en: 'pictures are read with the recognition package, which is not here yet: it was not read',
    },
    remedy: {
      zh: `请把认图包 ${PACKAGE}（和 gouji.html 一起发放的文件）拖进来，就接着认。`,
      en: `Drop the recognition package ${PACKAGE} (given out with gouji.html): it is then read.`,
    },
  },
  forbidden: {
    code: 'scanned',
    seen: {
      zh: '这里不允许运行认图的程序（wasm），没有认',
      en: 'what reads pictures (wasm) may not run here: it was not read',
    },
  },
  failed: {
    code: 'scanned',
    seen: {
      zh: '认图的程序在这个浏览器里没有启动，没有认',
      en: 'what reads pictures did not start in this browser: it was not read',
    },
    remedy: {
      zh: '请换用较新的 Chrome、Edge 或 Firefox 浏览器，或向报送单位要可编辑的原件。',
      en: 'Use a newer Chrome, Edge or Firefox, or ask for the editable original.',
    },
  },
};

/** @param unseen what the file gave without its pictures; reports that were read all the same stand */
export function blindFile<R, F>(unseen: FileResult<R, F>, why: Blindness): FileResult<R, F> {
  const result =
    unseen.reports.length > 0
      ? unseen
      : { ...failFile(unseen.name, REASONS[why]), sha256: unseen.sha256 };
  return why === 'missing' || why === 'apart' ? { ...result, lacksSight: true } : result;
}
