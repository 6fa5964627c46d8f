/** Facts about file formats: the extensions people know them by, and what to call them. */
export const FORMATS = {
  docx: { extensions: ['docx', 'docm', 'dotx'], zh: 'Word 文档', en: 'Word document' },
  doc: {
    extensions: ['doc', 'wps', 'dot', 'wpt'],
    zh: 'Word／WPS 文档',
    en: 'Word or WPS document',
  },
  pdf: { extensions: ['pdf'], zh: 'PDF 文档', en: 'PDF document' },
  ofd: { extensions: ['ofd'], zh: 'OFD 版式文档', en: 'OFD document' },
  html: { extensions: ['html', 'htm', 'xhtml', 'shtml'], zh: '网页', en: 'web page' },
  mhtml: { extensions: ['mht', 'mhtml'], zh: '单文件网页', en: 'single-file web page' },
  xlsx: { extensions: ['xlsx', 'xlsm'], zh: 'Excel 表格', en: 'Excel workbook' },
  xls: { extensions: ['xls', 'et'], zh: 'Excel／WPS 表格', en: 'Excel or WPS workbook' },
  ods: { extensions: ['ods'], zh: 'ODS 表格', en: 'OpenDocument spreadsheet' },
  odt: { extensions: ['odt', 'ott', 'fodt'], zh: 'ODT 文档', en: 'OpenDocument text' },
  rtf: { extensions: ['rtf'], zh: 'RTF 文档', en: 'RTF document' },
  txt: { extensions: ['txt', 'md', 'text', 'csv', 'tsv'], zh: '文本', en: 'plain text' },
} as const;

/** A format that a reader turns into a Document. */
export type FormatId = keyof typeof FORMATS;

/** Extensions of all readable files, archives of them included, for the file picker. */
export const READABLE_EXTENSIONS: readonly string[] = [
  ...Object.values(FORMATS).flatMap((format) => [...format.extensions]),
  'zip',
];

/** Kinds of file that cannot be read, by their first bytes (as hex), so that the message can name them. */
export const FOREIGN_SIGNATURES: readonly {
  readonly hex: string;
  readonly zh: string;
  readonly en: string;
}[] = [
  { hex: 'ffd8ff', zh: 'JPEG 图片', en: 'a JPEG picture' },
  { hex: '89504e47', zh: 'PNG 图片', en: 'a PNG picture' },
  { hex: '47494638', zh: 'GIF 图片', en: 'a GIF picture' },
  { hex: '49492a00', zh: 'TIFF 图片', en: 'a TIFF picture' },
  { hex: '4d4d002a', zh: 'TIFF 图片', en: 'a TIFF picture' },
  { hex: '424d', zh: 'BMP 图片', en: 'a BMP picture' },
  { hex: '52617221', zh: 'RAR 压缩包，请解压后放入', en: 'a RAR archive; unpack it first' },
  { hex: '377abcaf271c', zh: '7z 压缩包，请解压后放入', en: 'a 7z archive; unpack it first' },
  { hex: '1f8b', zh: 'gzip 压缩包，请解压后放入', en: 'a gzip archive; unpack it first' },
  { hex: '4d5a', zh: 'Windows 程序', en: 'a Windows program' },
  { hex: '7f454c46', zh: '程序文件', en: 'a program' },
  { hex: '494433', zh: '音频文件', en: 'an audio file' },
];
