/**
 * PDF files byte by byte (ISO 32000-1): pages of content streams, and one Chinese font that is named
 * but not embedded, as old programs leave it. What a test wants odd it writes into the streams.
 */
import { encryptPdfObject, makePdfLock } from './encrypt-pdf.ts';

export interface PdfPage {
  /** Content stream, one Latin-1 character a byte; fonts /F1 and those of `resources`. */
  readonly content: string;
  /** Degrees clockwise. */
  readonly rotate?: number;
  /** Points; A4 upright unless said. */
  readonly width?: number;
  readonly height?: number;
}

/** A numbered object: a dictionary or other value, and the bytes of a stream. */
export interface PdfObject {
  readonly value: string;
  readonly stream?: string;
}

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  /** Further objects by number, from 100. */
  readonly objects?: Readonly<Record<number, PdfObject>>;
  /** Further entries of each page's resources, such as `/XObject << /Im 100 0 R >>`. */
  readonly resources?: string;
  /** The entries of an annotation on each page. */
  readonly annotations?: string;
  /** Further entries of the catalog. */
  readonly catalog?: string;
  readonly title?: string;
  /** Encrypted with it (RC4, 40 bit); '' opens without asking. */
  readonly password?: string;
}

export const A4 = { width: 595, height: 842 };
/** Half-width Latin, as Chinese fonts have it: the CIDs 1 to 95 of Adobe-GB1. */
const WIDTHS = '/DW 1000 /W [1 95 500]';
const FIRST_PAGE = 10;

export function writePdf(file: PdfFile): Uint8Array {
  const { pages, resources = '', catalog = '', title, annotations } = file;
  const notes = annotations === undefined ? '' : ` /Annots [<< ${annotations} >>]`;
  const kids = pages.map((_, index) => `${FIRST_PAGE + index * 2} 0 R`).join(' ');
  const objects = new Map<number, PdfObject>([
    [1, { value: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>` }],
    [2, { value: `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>` }],
    [
      3,
      {
        value:
          '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
      },
    ],
    [
      4,
      {
        value: `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R ${WIDTHS} >>`,
      },
    ],
    [
      5,
      {
        value:
          '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
      },
    ],
  ]);
  if (title !== undefined) objects.set(6, { value: `<< /Title <FEFF${hexOf(title)}> >>` });
  pages.forEach(({ content, rotate = 0, width = A4.width, height = A4.height }, index) => {
    const number = FIRST_PAGE + index * 2;
    objects.set(number, {
      value: `<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 ${width} ${height}] /StructParents ${index} /Resources << /Font << /F1 3 0 R >> ${resources} >> /Contents ${number + 1} 0 R${notes} >>`,
    });
    objects.set(number + 1, { value: '<< >>', stream: content });
  });
  for (const [number, object] of Object.entries(file.objects ?? {})) {
    objects.set(Number(number), object);
  }
  return serialize(objects, file);
}

function serialize(
  objects: ReadonlyMap<number, PdfObject>,
  { title, password }: PdfFile,
): Uint8Array {
  const lock = password === undefined ? null : makePdfLock(password);
  let text = '%PDF-1.5\n';
  const offsets = new Map<number, number>();
  const add = (number: number, { value, stream }: PdfObject): void => {
    offsets.set(number, text.length);
    const body =
      stream === undefined
        ? value
        : `${value.replace(/>>$/, `/Length ${stream.length} >>`)}\nstream\n${stream}\nendstream`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  };
  for (const [number, object] of objects) {
    add(number, lock === null ? object : encryptPdfObject(number, object, lock));
  }
  if (lock !== null) add(7, { value: lock.dictionary });
  const start = text.length;
  text += 'xref\n0 1\n0000000000 65535 f \n';
  for (const [number, offset] of offsets) {
    text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  }
  const info = title === undefined ? '' : '/Info 6 0 R';
  const encrypt = lock === null ? '' : `/Encrypt 7 0 R /ID [<${lock.id}> <${lock.id}>]`;
  const size = Math.max(...offsets.keys()) + 1;
  text += `trailer\n<< /Size ${size} /Root 1 0 R ${info} ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Text for a font in UTF-16, as between < and >. */
export function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('');
}
