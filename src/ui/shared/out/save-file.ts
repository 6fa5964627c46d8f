/** Hands a file to the browser's download. Nothing leaves the machine: the link is a blob. */
export function saveFile(name: string, parts: readonly BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next task; keeping it longer only holds memory.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
