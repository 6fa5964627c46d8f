/** Word binary file ([MS-DOC]), which WPS writes too. */
import type { Format } from '../format.ts';

export const DOC = {
  id: 'doc',
  extensions: ['doc', 'wps', 'dot', 'wpt'],
  name: { zh: 'Word／WPS 文档', en: 'Word or WPS document' },
  signs: [{ in: 'ole', isOf: ({ has }) => has('WordDocument') }],
} as const satisfies Format;
