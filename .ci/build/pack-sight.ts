/** The recognition package (认图包): all that pictures are read with, as one file, the same bytes each time. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { SIGHT_PACKAGE } from '../../src/engine/sight-package.ts';
import { readInstalled, SIGHT_FILES } from '../../src/worker/sight/installed-files.ts';
import { PACKAGE_FOLDER } from '../../src/worker/sight/sight-package.ts';

const ABOUT = `勾稽认图包：认扫描件和照片要用的文件。不用解压，整个拖进勾稽的页面；只要一次，留在那个浏览器里。
What 勾稽 Gouji reads scans and photographs with. Drop it on the page as it is; it stays in that browser.
许可 / licences: LICENSES.txt, beside gouji.html.
`;

/** ZIP writes the time of the clock on the wall: the same wherever it is packed. */
const NO_TIME = new Date(1980, 0, 1, 12);

/** @throws where it is not the one that `engine/sight-package` names */
export async function packSight(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const files: Zippable = { [`${PACKAGE_FOLDER}README.txt`]: new TextEncoder().encode(ABOUT) };
  for (const name of SIGHT_FILES) files[PACKAGE_FOLDER + name] = await readInstalled(name);
  const packed = zipSync(files, { level: 6, mtime: NO_TIME });
  const found = createHash('sha256').update(packed).digest('hex');
  if (found !== SIGHT_PACKAGE.sha256) {
    throw new Error(
      `the recognition package is ${found}: src/engine/sight-package.ts names another`,
    );
  }
  return { name: SIGHT_PACKAGE.name, bytes: packed };
}
