/** What checks between reports are called, made reachable for the interface. */
export { collectionTitle } from '../../collection/rule-titles.ts';
