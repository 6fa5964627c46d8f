/** How drawing pages reaches the code tables of Chinese fonts, which belong to the PDF reader. */
import { createContext } from 'react';

/** All tables by file name. */
export type LoadCMaps = () => Promise<ReadonlyMap<string, Uint8Array>>;

export const CMapsContext = createContext<LoadCMaps>(() => Promise.resolve(new Map()));
