import { expect, test } from 'vitest';
import { readOds } from '../../src/readers/odf/ods-reader.ts';
import { packZip } from '../support/docx-markup.ts';
import { outlineOfResult } from '../support/outline.ts';

const NAMESPACES = ['office', 'text', 'table', 'drawing']
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join('');

test('text in drawings over a cell is not text of the cell', () => {
  const frame =
    '<drawing:frame><drawing:text-box><text:p>9</text:p></drawing:text-box></drawing:frame>';
  const cells = ['<text:p>1</text:p>', `${frame}<text:p>2</text:p>`].map(
    (inner) => `<table:table-cell>${inner}</table:table-cell>`,
  );
  const sheet = `<table:table><table:table-row>${cells.join('')}</table:table-row></table:table>`;
  const bytes = packZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content${NAMESPACES}><office:body><office:spreadsheet>${sheet}</office:spreadsheet></office:body></office:document-content>`,
  });
  expect(outlineOfResult(readOds(bytes))).toEqual([[['1', '2']]]);
});
