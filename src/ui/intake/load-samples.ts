/** The invented reports that come with the app: the only files it fetches, from beside itself. */
import type { InputFile } from '../../store/storage/session.ts';

const FOLDER = 'samples';

export async function loadSamples(): Promise<InputFile[]> {
  const list: unknown = await (await fetch(`${FOLDER}/index.json`)).json();
  const entries = Array.isArray(list) ? list.filter(isEntry) : [];
  return Promise.all(
    entries.map(async ({ file, name }) => ({
      name,
      file: await (await fetch(`${FOLDER}/${file}`)).blob(),
    })),
  );
}

interface Entry {
  readonly file: string;
  readonly name: string;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'file' in value && 'name' in value;
}
