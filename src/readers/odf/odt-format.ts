/** OpenDocument text (ISO/IEC 26300), as a package or in one file of XML. */
import type { Format } from '../format.ts';

/** In one file of XML, which its table elements would make a page. */
const FLAT = /<office:document\s[^<>]*application\/vnd\.oasis\.opendocument\.text/;

export const ODT = {
  id: 'odt',
  extensions: ['odt', 'ott', 'fodt'],
  name: { zh: 'ODT 文档', en: 'OpenDocument text' },
  signs: [
    {
      in: 'zip',
      isOf: ({ mimetype }) => mimetype.startsWith('application/vnd.oasis.opendocument.text'),
    },
    { in: 'bytes', isOf: (head) => FLAT.test(head) },
  ],
} as const satisfies Format;
