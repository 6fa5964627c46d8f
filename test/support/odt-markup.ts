/** Parts and markup of OpenDocument texts, for small test documents. */
import { packZip } from './docx-markup.ts';

const NAMESPACES = ['office', 'style', 'text', 'table', 'drawing', 'manifest']
  .map((name) => {
    const prefix = name === 'drawing' ? 'draw' : name;
    return ` xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  })
  .concat(
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"',
    ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  )
  .join('');
const MIMETYPE = 'application/vnd.oasis.opendocument.text';

export interface OdtParts {
  /** What `office:text` holds. */
  readonly body: string;
  /** What `office:automatic-styles` of the content holds. */
  readonly automatic?: string;
  /** What `office:styles` of the styles holds. */
  readonly styles?: string;
  readonly title?: string;
  /** What the manifest's root holds beside the list of parts. */
  readonly manifest?: string;
  /** Further files, by their names. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

export function packOdt({
  body,
  automatic = '',
  styles = '',
  title = '',
  manifest = '',
  files = {},
}: OdtParts) {
  const listed = ['/', 'content.xml', 'styles.xml', 'meta.xml'].map(
    (name) =>
      `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${name === '/' ? MIMETYPE : 'text/xml'}"/>`,
  );
  return packZip({
    mimetype: MIMETYPE,
    'content.xml': `<office:document-content${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles${NAMESPACES}><office:styles>${styles}</office:styles></office:document-styles>`,
    'meta.xml': `<office:document-meta${NAMESPACES}><office:meta><dc:title>${title}</dc:title></office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest:manifest${NAMESPACES}>${listed.join('')}${manifest}</manifest:manifest>`,
    ...files,
  });
}

/** The same in one file. */
export function flatOdt({ body, styles = '', title = '' }: OdtParts): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document${NAMESPACES} office:mimetype="${MIMETYPE}"><office:meta><dc:title>${title}</dc:title></office:meta><office:styles>${styles}</office:styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}

export function p(content: string, style = ''): string {
  return `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`;
}

/** A list of items; `attributes` of the list as they are. */
export function list(attributes: string, ...items: readonly string[]): string {
  const inner = items.map((item) => `<text:list-item>${item}</text:list-item>`);
  return `<text:list ${attributes}>${inner.join('')}</text:list>`;
}

/** `levels`: [number format, further attributes, what the level holds]. */
export function listStyle(
  name: string,
  levels: readonly (readonly [string, string?, string?])[],
): string {
  const inner = levels.map(
    ([format, more = '', follow = 'listtab'], index) =>
      `<text:list-level-style-number text:level="${index + 1}" style:num-format="${format}" ${more}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="${follow}"/></style:list-level-properties></text:list-level-style-number>`,
  );
  return `<text:list-style style:name="${name}">${inner.join('')}</text:list-style>`;
}

/** A style; `text` and `more` are attributes of its text properties and of itself. */
export function styleOf(
  family: string,
  name: string,
  { text = '', more = '' }: { readonly text?: string; readonly more?: string },
): string {
  return `<style:style style:family="${family}" style:name="${name}" ${more}><style:text-properties ${text}/></style:style>`;
}

export function table(...rows: readonly string[]): string {
  return `<table:table table:name="表1"><table:table-column/>${rows.join('')}</table:table>`;
}

/** A row of cells: texts, or markup of cells as it is; `attributes` of the row as they are. */
export function row(cells: readonly string[], attributes = ''): string {
  const inner = cells.map((each) =>
    /^<table:(?:covered-)?table-cell/.test(each) ? each : cell(each),
  );
  return `<table:table-row ${attributes}>${inner.join('')}</table:table-row>`;
}

export function cell(text: string, attributes = ''): string {
  return `<table:table-cell ${attributes}>${text.startsWith('<') ? text : p(text)}</table:table-cell>`;
}

export const COVERED = '<table:covered-table-cell/>';
