/** The files of a drop or a picker, folders walked through, named with their path; and what is left out. */
import type { GivenFiles, LeftOut } from '../../store/storage/session.ts';

/** Must be called within the drop event: entries are gone after it. */
export async function filesOfDrop(transfer: DataTransfer): Promise<GivenFiles> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const nested = await Promise.all(
    entries.map(async (entry, index) => {
      const file = plain[index];
      if (entry === null) return file === undefined ? NOTHING : takeFile(file.name, file);
      return takeEntry(entry, '');
    }),
  );
  return join(nested);
}

/** Files chosen with a picker or pasted; a folder picker gives each file its path. */
export function filesOfList(list: FileList): GivenFiles {
  return join([...list].map((file) => takeFile(file.webkitRelativePath || file.name, file)));
}

const NOTHING: GivenFiles = { files: [], leftOut: [] };

function join(parts: readonly GivenFiles[]): GivenFiles {
  return {
    files: parts.flatMap(({ files }) => files),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}

function leaveOut(name: string, why: LeftOut['why']): GivenFiles {
  return { files: [], leftOut: [{ name, why }] };
}

function takeFile(name: string, file: File): GivenFiles {
  return isLitter(name) ? leaveOut(name, 'litter') : { files: [{ name, file }], leftOut: [] };
}

/** What cannot be had is named, and never takes the rest of the drop with it. */
async function takeEntry(entry: FileSystemEntry, path: string): Promise<GivenFiles> {
  const name = path + entry.name;
  try {
    if (isFileEntry(entry)) {
      return takeFile(name, await new Promise<File>((give, fail) => entry.file(give, fail)));
    }
    if (!isDirectoryEntry(entry)) return leaveOut(name, 'unreadable');
    if (isLitter(name)) return leaveOut(name, 'litter');
    const children = await listFolder(entry.createReader());
    if (children.length === 0) return leaveOut(name, 'emptyFolder');
    const parts: GivenFiles[] = [];
    for (const child of children) parts.push(await takeEntry(child, `${name}/`));
    return join(parts);
  } catch {
    return leaveOut(name, 'unreadable');
  }
}

/** A reader gives at most some hundred entries a call; an empty answer ends the folder. */
async function listFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((give, fail) =>
      reader.readEntries(give, fail),
    );
    if (batch.length === 0) return entries;
    entries.push(...batch);
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** What the operating system and editors leave in folders (.DS_Store, Thumbs.db, ~$ locks) is no report. */
function isLitter(name: string): boolean {
  return /(?:^|\/)(?:\.|~\$|__MACOSX(?:\/|$)|(?:thumbs\.db|desktop\.ini)$)/i.test(name);
}
