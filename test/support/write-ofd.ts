/** OFD packages (GB/T 33190) out of objects placed on pages, as the programs that print to OFD write them. */
import { strToU8, zipSync } from 'fflate';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

export interface OfdParts {
  /** What `Content` holds, page by page: layers. */
  readonly pages: readonly string[];
  /** Templates by their numbers: what `Content` holds. */
  readonly templates?: Readonly<Record<string, string>>;
  /** What every page says before its content: the templates that it uses, its resources. */
  readonly pageHead?: string;
  /** What the resources of the document hold. */
  readonly resources?: string;
  readonly title?: string;
  /** Further files, or others in the place of those written here. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export function packOfd(parts: OfdParts): Uint8Array {
  const { pages, templates = {}, pageHead = '', resources = '', title = '', files = {} } = parts;
  const entries: Record<string, Uint8Array> = {};
  const add = (name: string, text: string | Uint8Array): void => {
    entries[name] = typeof text === 'string' ? strToU8(text) : text;
  };
  const info = `<ofd:DocInfo><ofd:DocID>1</ofd:DocID><ofd:Title>${title}</ofd:Title></ofd:DocInfo>`;
  const body = `<ofd:DocBody>${info}<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>`;
  add('OFD.xml', root('OFD', body, ' Version="1.0" DocType="OFD"'));
  const uses = Object.keys(templates).map(
    (id) => `<ofd:TemplatePage ID="${id}" BaseLoc="Tpls/Tpl_${id}/Content.xml"/>`,
  );
  const list = pages.map(
    (_page, at) => `<ofd:Page ID="${at + 10}" BaseLoc="Pages/Page_${at}/Content.xml"/>`,
  );
  const common = `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>/Doc_0/PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${uses.join('')}</ofd:CommonData>`;
  add('Doc_0/Document.xml', root('Document', `${common}<ofd:Pages>${list.join('')}</ofd:Pages>`));
  const font = '<ofd:Fonts><ofd:Font ID="3" FontName="仿宋" FamilyName="仿宋"/></ofd:Fonts>';
  add('Doc_0/PublicRes.xml', root('Res', font, ' BaseLoc="Res"'));
  add('Doc_0/DocumentRes.xml', root('Res', resources, ' BaseLoc="Res"'));
  for (const [id, content] of Object.entries(templates)) {
    add(`Doc_0/Tpls/Tpl_${id}/Content.xml`, root('Page', `<ofd:Content>${content}</ofd:Content>`));
  }
  pages.forEach((content, at) => {
    const page = root('Page', `${pageHead}<ofd:Content>${content}</ofd:Content>`);
    add(`Doc_0/Pages/Page_${at}/Content.xml`, page);
  });
  for (const [name, content] of Object.entries(files)) add(name, content);
  return zipSync(entries, { level: 9, mtime: new Date('2024-01-15T00:00:00') });
}

function root(name: string, inner: string, attributes = ''): string {
  return `${DECLARATION}<ofd:${name} ${NAMESPACE}${attributes}>${inner}</ofd:${name}>`;
}

export function layer(inner: string, attributes = ''): string {
  return `<ofd:Layer ID="1"${attributes}>${inner}</ofd:Layer>`;
}

export interface TextPlace {
  /** Millimetres: the upper left corner of the text, and the height of its em square. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly attributes?: string;
  /** What stands before the characters: colours, substituted glyphs. */
  readonly before?: string;
}

export function textObject(
  text: string,
  { x, y, size, attributes = '', before = '' }: TextPlace,
): string {
  const widths = [...text].map((character) => (isWide(character) ? size : size / 2));
  const width = widths.reduce((sum, each) => sum + each, 0);
  const offsets = widths.length > 1 ? ` DeltaX="${packOffsets(widths.slice(0, -1))}"` : '';
  const boundary = [x, y, width, size * 1.2].map(print).join(' ');
  return `<ofd:TextObject ID="5" Boundary="${boundary}" Font="3" Size="${print(size)}"${attributes}>${before}<ofd:TextCode X="0" Y="${print(size * 0.88)}"${offsets}>${escape(text)}</ofd:TextCode></ofd:TextObject>`;
}

export function isWide(character: string): boolean {
  return character.charCodeAt(0) > 0x7f;
}

/** Runs of three or more equal offsets are written as repeats. */
function packOffsets(widths: readonly number[]): string {
  const words: string[] = [];
  for (let at = 0; at < widths.length;) {
    let end = at;
    while (widths[end] === widths[at]) end++;
    const value = print(widths[at] ?? 0);
    if (end - at > 2) words.push(`g ${end - at} ${value}`);
    else words.push(...Array.from({ length: end - at }, () => value));
    at = end;
  }
  return words.join(' ');
}

/** A path from the corner of its boundary, with the attributes of how it is painted. */
export function pathObject(
  [x, y, width, height]: readonly [number, number, number, number],
  data: string,
  attributes = '',
): string {
  const boundary = [x, y, width, height].map(print).join(' ');
  return `<ofd:PathObject ID="6" Boundary="${boundary}"${attributes}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
}

/** A closed rectangle from the origin. */
export function rectangle(width: number, height: number): string {
  const [right, bottom] = [print(width), print(height)];
  return `M 0 0 L ${right} 0 L ${right} ${bottom} L 0 ${bottom} C`;
}

export function print(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
