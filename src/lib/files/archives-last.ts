/**
 * Files in the order in which they are taken up: those given by themselves before archives, so that a
 * report that is also in a zip beside it is the one listed under its own name.
 */
export function archivesLast<T extends { readonly name: string }>(files: readonly T[]): T[] {
  const isArchive = ({ name }: T): boolean => /\.(?:zip|rar|7z|tar|gz|tgz)$/i.test(name);
  return [...files.filter((file) => !isArchive(file)), ...files.filter(isArchive)];
}
