/**
 * The place of a file among all that were given is a whole number. What it holds comes between it and the next: the
 * files of an archive, and between two of these the reports of one file. A double keeps both steps apart up to half a
 * million files.
 */

/** From one file of an archive to the next: a million of them have room. */
export const ENTRY_STEP = 1e-6;

/** From one report of a file to the next: ten thousand have room in one of an archive. Sessions of earlier versions have 1e-9. */
export const PART_STEP = 1e-10;
