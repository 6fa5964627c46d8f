/**
 * A package that the `docx` package wrote, as it is handed on: no time of writing in it, which would make the
 * same letter another file each time; and which fonts may stand in where 仿宋 or 宋体 is not installed.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first that a ZIP archive can tell, in whatever time zone: its directory holds local time. */
const NO_TIME = new Date(1980, 0, 1);

const TIMES = /<dcterms:(?:created|modified)\b[^<>]*>[^<]*<\/dcterms:[a-z]+>/g;
/** By other names: those of Windows before 7, of WPS, and in English. */
const FONTS =
  '<w:font w:name="仿宋"><w:altName w:val="FangSong;仿宋_GB2312;FangSong_GB2312;华文仿宋"/><w:charset w:val="86"/></w:font>' +
  '<w:font w:name="宋体"><w:altName w:val="SimSun;华文宋体"/><w:charset w:val="86"/></w:font>';

export function repackPlainly(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const change = (name: string, changed: (xml: string) => string): void => {
    const part = parts[name];
    if (part !== undefined) parts[name] = strToU8(changed(strFromU8(part)));
  };
  change('docProps/core.xml', (xml) => xml.replace(TIMES, ''));
  change('word/fontTable.xml', (xml) =>
    xml.replace(/(<w:fonts\b[^<>]*)\/>/, `$1>${FONTS}</w:fonts>`),
  );
  const names = Object.keys(parts).sort((left, right) => rank(left) - rank(right));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    mtime: NO_TIME,
    level: 9,
  });
}

/** What tells the kinds of the parts comes first: programs that guess a file's kind look at its beginning. */
function rank(name: string): number {
  if (name === '[Content_Types].xml') return 0;
  return name.startsWith('_rels/') ? 1 : 2;
}
