/**
 * The few web-standard globals the core may use. Node, workers and pages all have them; the core
 * is compiled without the DOM library so that nothing else of a browser can slip in.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { readonly stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array;
}
declare function queueMicrotask(task: () => void): void;
declare function atob(base64: string): string;
declare function structuredClone(value: unknown): unknown;
