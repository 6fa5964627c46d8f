/** The check of versions as the interface needs it: the shapes of `collection`, made reachable. */
export type { Asked, VersionComparison } from '../../collection/versions/compare-versions.ts';
