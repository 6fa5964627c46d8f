/** Who writes files of many reports for the page; how that is done comes when it is first asked for. */
import type { Exporter } from './export-protocol.ts';
import type { ExportThread } from './write-in-thread.ts';

export function createExporter(createThread: () => ExportThread): Exporter {
  return {
    async warmUp() {
      const { warmUp } = await import('./write-in-thread.ts');
      await warmUp();
    },
    async write(order, feed, signal) {
      const { writeInThread } = await import('./write-in-thread.ts');
      return await writeInThread(createThread, { order, feed, signal });
    },
  };
}
