/** Pictures with running numbers, given together: the pages of one report, as in an archive and in the command. */
import { bundleHead } from '../../lib/files/picture-bundle.ts';
import { joinPictureRuns, nameOfRun } from '../../lib/picture-runs.ts';
import type { InputFile } from '../storage/session.ts';

export function joinPages(files: readonly InputFile[]): InputFile[] {
  return joinPictureRuns(files).flatMap(({ files: run }) => {
    if (run.length < 2) return run;
    const pictures = run.map(({ file }) => file);
    const head = bundleHead(pictures.map(({ size }) => size));
    return [{ name: nameOfRun(run), file: new Blob([head, ...pictures]) }];
  });
}
