/** Parts and markup of Word documents, for fixtures and small test documents. */
import { strToU8, zipSync } from 'fflate';

const TRANSITIONAL = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const OTHER_NAMESPACES = {
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
};
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface DocxParts {
  /** What `w:body` holds. */
  readonly body: string;
  /** What the part's root holds, by the kind of its relationship: `numbering`, `styles`, `footnotes` … */
  readonly related?: Readonly<Record<string, string>>;
  /** Other files: name in the package → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the main part to those files: id → name below its folder. */
  readonly targets?: Readonly<Record<string, string>>;
  readonly title?: string;
  readonly main?: string;
  readonly isStrict?: boolean;
  /** Further namespaces of the main part, and their prefixes. */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** Takes the text of the main part to bytes; UTF-8 if not given. */
  readonly encode?: (text: string) => Uint8Array;
}

const ROOTS: Readonly<Record<string, string>> = {
  numbering: 'w:numbering',
  styles: 'w:styles',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  header: 'w:hdr',
};

export function packDocx(parts: DocxParts): Uint8Array {
  const { body, related = {}, files = {}, title, main = 'word/document.xml' } = parts;
  const spaces = parts.isStrict === true ? STRICT : TRANSITIONAL;
  const declared = { ...spaces, ...OTHER_NAMESPACES, ...parts.namespaces };
  const names = Object.entries(declared).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const part = (root: string, inner: string): string =>
    `${DECLARATION}<${root}${names.join('')} mc:Ignorable="w14">${inner}</${root}>`;
  const { encode = strToU8 } = parts;
  const slash = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, slash);
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(main, Object.keys(related)),
    '_rels/.rels': relationships({ officeDocument: main }, spaces.r, title),
    [main]: encode(part('w:document', `<w:body>${body}</w:body>`)),
    [`${folder}_rels/${main.slice(slash)}.rels`]: relationships(
      Object.fromEntries(Object.keys(related).map((kind) => [kind, `${kind}.xml`])),
      spaces.r,
      undefined,
      parts.targets,
    ),
    ...files,
  };
  for (const [kind, inner] of Object.entries(related)) {
    entries[`${folder}${kind}.xml`] = part(ROOTS[kind] ?? `w:${kind}`, inner);
  }
  if (title !== undefined) {
    entries['docProps/core.xml'] =
      `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
  }
  return packZip(entries);
}

/** A ZIP archive whose bytes depend on nothing but its entries. */
export function packZip(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(entries).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // The first entry is stored: ODF wants that of its mimetype, and OOXML does not mind.
  const [first, ...rest] = files;
  return zipSync(
    { [String(first?.[0])]: [first?.[1] as Uint8Array, { level: 0 }], ...Object.fromEntries(rest) },
    { mtime: new Date('2024-01-31T00:00:00'), level: 9 },
  );
}

function contentTypes(main: string, kinds: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const overrides = kinds.map(
    (kind) => `<Override PartName="/${folder}${kind}.xml" ContentType="${type}.${kind}+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="${type}.document.main+xml"/>${overrides.join('')}</Types>`;
}

function relationships(
  kinds: Readonly<Record<string, string>>,
  base: string,
  title?: string,
  targets: Readonly<Record<string, string>> = {},
): string {
  const lines = Object.entries(kinds).map(
    ([kind, target]) => `<Relationship Id="${kind}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  for (const [id, target] of Object.entries(targets)) {
    lines.push(`<Relationship Id="${id}" Type="${base}/aFChunk" Target="${target}"/>`);
  }
  if (title !== undefined) {
    lines.push(
      `<Relationship Id="core" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
    );
  }
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A run; `properties` go into its `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph of runs; `properties` go into its `w:pPr`. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function numPr(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** A cell; `properties` go into its `w:tcPr`. */
export function tableCell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function tableRow(cells: string, properties = ''): string {
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
}

/** `levels`: [format, template] or [format, template, more]; `more` goes into the level as it is. */
export function abstractNum(
  id: number,
  levels: readonly (readonly [string, string, string?])[],
): string {
  const inner = levels.map(
    ([format, template, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${template}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${inner.join('')}</w:abstractNum>`;
}

export function num(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}
