/** The invented reports that come with the app, loaded when they are asked for. */
import type { InputFile } from '../../store/storage/session.ts';
import { unpackFile } from '../shared/built-in-file.ts';

export async function loadSamples(): Promise<InputFile[]> {
  const samples = await import('./data/samples.json', { with: { type: 'json' } });
  return samples.default.map(unpackFile);
}
