/**
 * Parts of a folder, each in a process of its own: side by side where there are cores, and what one
 * takes of memory is given back when it ends.
 */
import { fork } from 'node:child_process';
import { FOLDER_PARTS, writePart } from './folder-task.ts';
import type { FolderPart, FolderTask } from './folder-task.ts';

interface PartRequest {
  readonly part: FolderPart;
  readonly task: FolderTask;
}

/** null = written; else why not. */
interface PartReply {
  readonly problem: string | null;
}

/** How a process is started: the command itself, and the word by which it knows what it is for. */
export interface PartScript {
  readonly script: string;
  readonly word: string;
}

/** @param jobs processes side by side @throws when a part cannot be written */
export async function writeParts(task: FolderTask, how: PartScript, jobs: number): Promise<void> {
  const waiting = [...FOLDER_PARTS];
  const walk = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      await askProcess({ part, task }, how);
    }
  };
  await Promise.all(Array.from({ length: jobs }, walk));
}

function askProcess(request: PartRequest, { script, word }: PartScript): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(script, [word], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    child.on('error', reject);
    // Only our own process speaks here; what resolved first counts.
    child.on('message', ({ problem }: PartReply) => {
      if (problem === null) resolve();
      else reject(new Error(problem));
    });
    child.on('exit', () => reject(new Error('内存不够 out of memory')));
    child.send(request);
  });
}

/** In the process: writes the part that it is asked for, and ends. */
export function servePart(): void {
  process.on('message', (request: PartRequest) => void answer(request));
  process.on('disconnect', () => process.exit());
}

async function answer({ part, task }: PartRequest): Promise<void> {
  const problem = await writePart(part, task).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  process.send?.({ problem } satisfies PartReply, () => process.exit());
}
