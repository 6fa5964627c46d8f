/** The formats that are read, each with the facts beside its reader, in the order in which they are asked. */
import { DOC } from './doc/doc-format.ts';
import { DOCX } from './docx/docx-format.ts';
import type { Format } from './format.ts';
import { HTML } from './html/html-format.ts';
import { MHTML } from './html/mhtml-format.ts';
import { BMP, JPEG, PNG, TIFF } from './image/image-formats.ts';
import { ODS } from './odf/ods-format.ts';
import { ODT } from './odf/odt-format.ts';
import { OFD } from './ofd/ofd-format.ts';
import { PDF } from './pdf/pdf-format.ts';
import { RTF } from './rtf/rtf-format.ts';
import { XLS } from './sheets/xls/xls-format.ts';
import { XLSX } from './sheets/xlsx/xlsx-format.ts';
import { TXT } from './text/text-format.ts';

export const FORMATS = [
  OFD,
  DOCX,
  XLSX,
  ODT,
  ODS,
  DOC,
  XLS,
  PDF,
  JPEG,
  PNG,
  BMP,
  TIFF,
  RTF,
  MHTML,
  HTML,
  TXT,
] as const satisfies readonly Format[];

/** A format that a reader turns into a Document. */
export type FormatId = (typeof FORMATS)[number]['id'];

/** Extensions of all readable files, archives of them included, for the file picker. */
export const READABLE_EXTENSIONS: readonly string[] = [
  ...FORMATS.flatMap(({ extensions }) => [...extensions]),
  'zip',
];

/** Kinds of file that cannot be read, by their first bytes (as hex), so that the message can name them. */
export const FOREIGN_SIGNATURES: readonly {
  readonly hex: string;
  readonly zh: string;
  readonly en: string;
}[] = [
  { hex: '47494638', zh: 'GIF 图片', en: 'a GIF picture' },
  {
    hex: '52494646',
    zh: 'WebP 图片或音像文件；如是图片，网页版可以读，命令行请先另存为 JPEG 或 PNG',
    en: 'a WebP picture, sound or film; the page reads such pictures, for the command save it as JPEG or PNG',
  },
  { hex: '52617221', zh: 'RAR 压缩包，请解压后放入', en: 'a RAR archive; unpack it first' },
  { hex: '377abcaf271c', zh: '7z 压缩包，请解压后放入', en: 'a 7z archive; unpack it first' },
  { hex: '1f8b', zh: 'gzip 压缩包，请解压后放入', en: 'a gzip archive; unpack it first' },
  { hex: '4d5a', zh: 'Windows 程序', en: 'a Windows program' },
  { hex: '7f454c46', zh: '程序文件', en: 'a program' },
  { hex: '494433', zh: '音频文件', en: 'an audio file' },
];
