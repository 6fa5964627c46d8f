/**
 * Keeps what was made of which element while a document is read, and so finds the element, and the
 * character in it, that a character of the Document comes from.
 */
import type { XmlNode } from '../containers/xml-tree.ts';
import type { Ground } from '../seen/colors.ts';
import { isSeen, shiftText } from '../seen/seen-runs.ts';
import type { DocxRun } from './docx-runs.ts';
import type { Flow, FlowPiece } from '../words/flow.ts';

interface ParagraphSource {
  /** null where it is made of the ends of several. */
  readonly node: XmlNode | null;
  readonly runs: readonly DocxRun[];
  readonly paper: Ground;
}

/** A character, and where it comes from; null where no element prints it: numbers of lists, parting blanks. */
export interface TracedSign {
  readonly sign: string;
  readonly from: { readonly node: XmlNode; readonly index: number } | null;
}

export type TracedText = readonly TracedSign[];

export class DocxTrace {
  readonly #paragraphs = new Map<FlowPiece, ParagraphSource>();
  readonly #cells = new Map<Flow, XmlNode>();

  keepParagraph(piece: FlowPiece, source: ParagraphSource): void {
    this.#paragraphs.set(piece, source);
  }

  keepCell(content: Flow, node: XmlNode): void {
    this.#cells.set(content, node);
  }

  nodeOfParagraph(piece: FlowPiece): XmlNode | null {
    return this.#paragraphs.get(piece)?.node ?? null;
  }

  nodeOfCell(content: Flow): XmlNode | null {
    return this.#cells.get(content) ?? null;
  }

  /** The text of a paragraph, as the reader gives it. */
  textOf(piece: FlowPiece): TracedText {
    const source = this.#paragraphs.get(piece);
    if (source === undefined) return piece.kind === 'paragraph' ? unknown(piece.text) : [];
    const text = source.runs.filter((run) => isSeen(run, source.paper)).flatMap(signsOf);
    const isWhole = piece.kind === 'paragraph' && wordsOf(text) === piece.text;
    return isWhole || piece.kind !== 'paragraph' ? text : unknown(piece.text);
  }

  /** The text of a table's cell, as `blocksOfFlow` gives it. */
  textOfCell(content: Flow): TracedText {
    const lines = content
      .flatMap((piece) => this.#linesOf(piece))
      .map(trim)
      .filter((line) => line.length > 0);
    return join(lines, '\n');
  }

  #linesOf(piece: FlowPiece): TracedText[] {
    if (piece.kind === 'paragraph') return split(this.textOf(piece));
    if (piece.kind === 'grid') {
      return piece.cells.flatMap(({ text }) => text.split('\n').map(unknown));
    }
    return piece.rows.map((row) =>
      join(
        row
          .map(({ content }) => this.textOfCell(content).map(withoutBreak))
          .filter((text) => text.length > 0),
        '\t',
      ),
    );
  }
}

function wordsOf(text: TracedText): string {
  return text.map(({ sign }) => sign).join('');
}

function unknown(text: string): TracedText {
  return text.split('').map((sign) => ({ sign, from: null }));
}

function signsOf(run: DocxRun): TracedText {
  const text = shiftText(run).split('');
  const node = run.source;
  return text.map((sign, index) => ({ sign, from: node === undefined ? null : { node, index } }));
}

function withoutBreak(each: TracedSign): TracedSign {
  return each.sign === '\n' ? { ...each, sign: ' ' } : each;
}

function split(text: TracedText): TracedText[] {
  const lines: TracedSign[][] = [[]];
  for (const each of text) {
    if (each.sign === '\n') lines.push([]);
    else lines.at(-1)?.push(each);
  }
  return lines;
}

function join(lines: readonly TracedText[], sign: string): TracedText {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ sign, from: null }, ...line]));
}

function trim(line: TracedText): TracedText {
  const words = wordsOf(line);
  const start = words.length - words.trimStart().length;
  return line.slice(start, start + words.trim().length);
}
