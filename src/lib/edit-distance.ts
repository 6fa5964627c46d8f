/**
 * Levenshtein distance, one row of memory. Labels are at most some 60 characters, so the plain
 * quadratic form is fast enough.
 */
export function editDistance(left: string, right: string): number {
  if (left === right) return 0;
  const row = new Uint16Array(right.length + 1);
  for (let j = 0; j <= right.length; j++) row[j] = j;
  for (let i = 1; i <= left.length; i++) {
    let diagonal = row[0] ?? 0;
    row[0] = i;
    const character = left.charCodeAt(i - 1);
    for (let j = 1; j <= right.length; j++) {
      const above = row[j] ?? 0;
      const change = diagonal + (character === right.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(change, above + 1, (row[j - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return row[right.length] ?? 0;
}

/**
 * 1 = the same, 0 = nothing in common: 1 − distance ÷ the longer length.
 * @param least a likeness below this is of no interest: 0 is returned without computing it
 */
export function similarity(left: string, right: string, least = 0.25): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 1;
  if (Math.abs(left.length - right.length) > longest * (1 - least)) return 0;
  // Every character without a partner costs an edit at least.
  if (least > 0 && !sharesCharacters(left, right, longest * least)) return 0;
  return 1 - editDistance(left, right) / longest;
}

/** Whether at least so many characters of the one stand in the other. */
function sharesCharacters(left: string, right: string, least: number): boolean {
  return countMarked(left, right) >= least && countShared(left, right) >= least;
}

/** No fewer than are shared, told by five bits of each: enough to tell nearly all pairs of labels apart. */
function countMarked(left: string, right: string): number {
  let marks = 0;
  for (let i = 0; i < right.length; i++) marks |= 1 << right.charCodeAt(i);
  let count = 0;
  for (let i = 0; i < left.length; i++) count += (marks >>> left.charCodeAt(i)) & 1;
  return count;
}

function countShared(left: string, right: string): number {
  let count = 0;
  for (let i = 0; i < left.length; i++) if (holds(right, left.charCodeAt(i))) count++;
  return count;
}

function holds(text: string, code: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === code) return true;
  return false;
}
