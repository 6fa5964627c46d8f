/** Who writes files of many reports for the page; how that is done comes when it is first asked for. */
import type { Exporter } from './export-protocol.ts';
import type { ExportThread } from './write-in-thread.ts';

export function createExporter(createThread: () => ExportThread): Exporter {
  const load = (): Promise<typeof import('./write-in-thread.ts')> => import('./write-in-thread.ts');
  return {
    async warmUp() {
      const { warmUp } = await load();
      await warmUp();
    },
    async write(order, feed, signal) {
      const { writeInThread } = await load();
      return await writeInThread(createThread, { order, feed, signal });
    },
  };
}
