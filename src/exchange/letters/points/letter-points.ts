/** What the letter asks of the unit, point by point. A pure function of what is given. */
import type { CellId } from '../../../form/form-types.ts';
import { nameCell, nameCells } from '../../../form/name-cell.ts';
import type { Finding } from '../../../report/finding.ts';
import { findingAbout } from '../../../report/review/find-matters.ts';
import { isRequest } from '../../../report/review/request.ts';
import { describePlace } from './describe-place.ts';
import { foldFindings } from './fold-findings.ts';
import type { Matter } from './fold-findings.ts';
import { boxesOf, printOf, subjectOf } from './letter-boxes.ts';
import type { LetterPoint, Returned } from './letter-point.ts';
import { isOfProse, isSum, wordsOfRule } from './rule-words.ts';

export function letterPointsOf(returned: Returned): LetterPoint[] {
  return foldFindings(returned.findings).map((matter, index) => ({
    number: index + 1,
    ...describeMatter(matter, returned),
  }));
}

function describeMatter(matter: Matter, returned: Returned): Omit<LetterPoint, 'number'> {
  const findings = matter.returned.map(({ finding }) => finding);
  const cells = cellsOf(matter, findings);
  const said = [...new Set(matter.returned.map(({ note }) => note.trim()))].filter(
    (note) => note !== '',
  );
  const requests = said.filter(isRequest);
  const asks = new Set(findings.map(({ rule }) => wordsOfRule(rule).ask));
  const isMany = matter.cell === null && findings.length > 1;
  const hint = matter.cell !== null && findings.filter(({ rule }) => isSum(rule)).length > 1;
  return {
    heading: headingOf(matter, findings, returned),
    place: describePlace(cells, returned) || quotedPlace(findings),
    boxes: boxLines(matter, findings, returned),
    // Of many, the boxes say it line by line.
    sentences: [
      ...(isMany && findings.every(({ expected }) => expected !== null)
        ? []
        : findings.map((finding) => sentenceOf(finding, returned))),
      ...(hint ? ['以上多半出自这一格。'] : []),
    ],
    notes: said.filter((note) => !isRequest(note)),
    ask: [...(requests.length > 0 ? requests : asks)].join(''),
    cells,
    quotes: [...new Set(findings.flatMap(quotesOf))],
    findings,
  };
}

/** The one cell, or those that are marked for each finding. */
function cellsOf({ cell }: Matter, findings: readonly Finding[]): readonly CellId[] {
  if (cell !== null) return [cell];
  return [...new Set(findings.flatMap(({ cells, marked = cells }) => marked))];
}

function headingOf({ cell }: Matter, findings: readonly Finding[], { report }: Returned): string {
  const [first] = findings;
  if (first === undefined) return '';
  const words = wordsOfRule(first.rule);
  if (cell === null) {
    if (findings.length > 1) return words.headingOfMany?.(findings.length) ?? words.heading('');
    return words.heading(nameOf(first, report));
  }
  const name = nameCell(report, cell).zh;
  const about = findingAbout(findings, cell);
  if (about !== undefined) return wordsOfRule(about.rule).heading(name);
  return `${name}有关的 ${findings.filter(({ rule }) => isSum(rule)).length} 处合计不符`;
}

const MOST_NAMED = 3;

function nameOf(finding: Finding, report: Returned['report']): string {
  const { cells, rule } = finding;
  if (cells.length === 0) return '';
  return isSum(rule) ? subjectOf(finding, report) : nameCells(report, cells, MOST_NAMED).zh;
}

/** The sum whose total the cell is speaks first; of many findings each has its line. */
function boxLines(
  { cell }: Matter,
  findings: readonly Finding[],
  { report }: Returned,
): LetterPoint['boxes'] {
  const compared = findings.filter(({ rule }) => !isOfProse(rule));
  const shown = compared.length > 0 ? compared : findings;
  const about = cell === null ? undefined : findingAbout(shown, cell);
  if (about !== undefined) return [boxesOf(about, report, false)].filter(isFilled);
  return shown.map((each) => boxesOf(each, report, shown.length > 1)).filter(isFilled);
}

function isFilled(line: readonly unknown[]): boolean {
  return line.length > 0;
}

function sentenceOf(finding: Finding, { report }: Returned): string {
  const { sentence } = wordsOfRule(finding.rule);
  if (sentence === undefined) return finding.message.zh;
  const { cells } = finding;
  // Cells whose figures are printed as one have the same print.
  const prints = new Set(
    cells.length > MOST_NAMED ? [] : cells.map((cell) => printOf(report, cell)),
  );
  const quote = quotesOf(finding).map((each) => `「${each}」`);
  return (
    quote.join('') + sentence(nameOf(finding, report), [...prints].join('、'), finding.message.zh)
  );
}

/** Sentences that a rule on the prose quotes stand in 「」, apart from the names of cells. */
function quotesOf({ rule, message }: Finding): string[] {
  if (!isOfProse(rule)) return [];
  const quoted = [...message.zh.matchAll(/（「([^（）]+?)」）|「([^「」]+)」/g)];
  return quoted.flatMap(([, bracketed, plain]) => {
    const quote = bracketed ?? plain ?? '';
    return quote.includes('·') || quote === '' ? [] : [quote];
  });
}

function quotedPlace(findings: readonly Finding[]): string {
  if (findings.some(({ rule }) => isOfProse(rule))) return '正文';
  const about = findings[0]?.about ?? '';
  return about === '' ? '' : `「${about}」`;
}
