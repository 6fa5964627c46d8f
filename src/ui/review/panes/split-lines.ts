/** How the dividers between the panes of the desk look. */
export const SPLIT_LINES = {
  lineSize: 1,
  withHandle: false,
  handleColor: 'var(--line-strong)',
} as const;
