import { expect, test } from 'vitest';
import { bundleHead } from '../../../src/lib/files/picture-bundle.ts';
import { joinPictures } from '../../../src/readers/image/image-reader.ts';
import { prepareFile } from '../../../src/worker/sight/prepare-file.ts';
import { blankPage } from '../../support/draw-picture.ts';
import { writePng } from '../../support/write-pictures.ts';

const PAGES = [writePng(blankPage(300, 200)), writePng(blankPage(200, 300))];

test('pictures that belong together become the document that they would be in an archive', async () => {
  const whole = new Blob([
    bundleHead(PAGES.map(({ length }) => length)),
    ...PAGES.map((page) => new Uint8Array(page)),
  ]);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  expect(await prepareFile(bytes)).toEqual(joinPictures(PAGES));
});

test('what is read as it is stays itself; so does a picture that cannot be opened here', async () => {
  const text = new TextEncoder().encode('政府信息公开工作年度报告');
  expect(await prepareFile(text)).toBe(text);
  const webp = new TextEncoder().encode('RIFF0000WEBPVP8 ');
  expect(await prepareFile(webp)).toBe(webp);
});
