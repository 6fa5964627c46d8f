/** OFD (GB/T 33190-2016): its entry document is `OFD.xml`. */
import type { Format } from '../format.ts';

export const OFD = {
  id: 'ofd',
  extensions: ['ofd'],
  name: { zh: 'OFD 版式文档', en: 'OFD document' },
  signs: [{ in: 'zip', isOf: ({ has }) => has('OFD.xml') }],
} as const satisfies Format;
