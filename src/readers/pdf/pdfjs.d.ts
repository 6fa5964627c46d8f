/**
 * As much of pdf.js as the PDF reader uses. The package's own types lean on the DOM, which the core
 * is compiled without; what comes out of a file is `unknown` here and narrowed where it is read.
 */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  /** The numbers of the operators in an operator list, by name. */
  export const OPS: Readonly<Record<string, number>>;

  export interface PdfOperators {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null)[];
  }

  export interface PdfFonts {
    has(name: string): boolean;
    get(name: string): unknown;
  }

  export interface PdfPage {
    /** The crop box within the media box: x0, y0, x1, y1 in user space. */
    readonly view: readonly number[];
    /** Degrees clockwise. */
    readonly rotate: number;
    readonly userUnit: number;
    readonly ref: { readonly num: number; readonly gen: number } | null;
    readonly commonObjs: PdfFonts;
    readonly objs: PdfFonts;
    getOperatorList(): Promise<PdfOperators>;
    getStructTree(): Promise<unknown>;
    getAnnotations(): Promise<readonly unknown[]>;
    cleanup(): boolean;
  }

  export interface PdfLayers {
    isVisible(group: unknown): boolean;
  }

  export interface PdfFile {
    readonly numPages: number;
    readonly annotationStorage: { setValue(key: string, value: object): void };
    /** The file with what the storage holds, as an incremental update. */
    saveDocument(): Promise<Uint8Array>;
    getPage(number: number): Promise<PdfPage>;
    getMarkInfo(): Promise<ReadonlyMap<string, boolean> | null>;
    getMetadata(): Promise<{ readonly info: unknown }>;
    getAttachments(): Promise<object | null>;
    getOptionalContentConfig(): Promise<PdfLayers>;
  }

  export interface PdfTask {
    readonly promise: Promise<PdfFile>;
    destroy(): Promise<void>;
  }

  export class PDFWorker {
    static create(options: { readonly port: unknown; readonly verbosity: number }): PDFWorker;
    destroy(): void;
  }

  export function getDocument(options: Readonly<Record<string, unknown>>): PdfTask;

  /** The module itself, as it comes when loaded later. */
  export interface PdfLibrary {
    readonly OPS: typeof OPS;
    readonly PDFWorker: typeof PDFWorker;
    readonly getDocument: typeof getDocument;
  }
}

declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}
