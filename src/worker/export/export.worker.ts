/** The worker that writes one file of many reports, and is ended with it. */
import '../../engine/fill-in.ts';
import { createExportDesk } from './export-desk.ts';
import type { ExportMessage } from './export-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const take = createExportDesk((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<ExportMessage>) => take(data));
