/**
 * Starts a process of the headless command. A process, not a thread: one that runs out of memory in the
 * middle of an allocation aborts, and a thread would take the command with it.
 */
import { fork } from 'node:child_process';
import type { Asked } from './ask-worker.ts';
import type { HostFileReply, HostFileRequest } from './protocol.ts';

/** Megabytes of heap; the largest honest report at hand needs a tenth. */
const MOST_HEAP = 384;

/** @param script the command itself, so that it can be one file; @param word by which it knows what it is for */
export function spawnProcess(script: string, word: string): Asked<HostFileRequest, HostFileReply> {
  const child = fork(script, [word], {
    execArgv: [...process.execArgv, `--max-old-space-size=${MOST_HEAP}`],
    // What the engine prints when it dies is nobody's business.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return {
    post: (request) => child.send(request),
    terminate: () => child.kill('SIGKILL'),
    listen(listener) {
      child.removeAllListeners();
      // An error without a listener would end the command.
      child.on('error', () => listener?.onCrash('failed'));
      if (listener === null) return;
      child.on('message', (reply) => {
        // Only our own process speaks here.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        listener.onReply(reply as HostFileReply);
      });
      // It ends by itself only where memory runs out, or where it cannot be started at all.
      child.on('exit', (code) => listener.onCrash(code === 1 ? 'failed' : 'memory'));
    },
  };
}
