/** The files of a drop, folders walked through, named with their path. */
import type { InputFile } from '../../store/storage/session.ts';

/** Must be called within the drop event: entries are gone after it. */
export async function filesOfDrop(transfer: DataTransfer): Promise<InputFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const nested = await Promise.all(
    entries.map(async (entry, index) => {
      const file = plain[index];
      if (entry === null) return file === undefined ? [] : [{ name: file.name, file }];
      return filesOfEntry(entry, '');
    }),
  );
  return nested.flat();
}

/** Files chosen with a picker; a folder picker gives each file its path. */
export function filesOfList(list: FileList): InputFile[] {
  return [...list]
    .filter(isWanted)
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

async function filesOfEntry(entry: FileSystemEntry, path: string): Promise<InputFile[]> {
  const name = path + entry.name;
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return isWanted(file) ? [{ name, file }] : [];
  }
  if (!isDirectoryEntry(entry)) return [];
  const reader = entry.createReader();
  const files: InputFile[] = [];
  // A reader gives at most some hundred entries a call; an empty answer ends the folder.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return files;
    for (const child of batch) files.push(...(await filesOfEntry(child, `${name}/`)));
  }
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Hidden files of the operating system (.DS_Store, Thumbs.db, ~$ locks) are not reports. */
function isWanted({ name }: File): boolean {
  return !/^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
