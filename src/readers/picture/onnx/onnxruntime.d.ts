/** As much of ONNX Runtime as the recogniser uses: the package's own types lean on the DOM. */
declare module 'onnxruntime-web/wasm' {
  export interface OrtTensor {
    readonly dims: readonly number[];
    readonly data: unknown;
    dispose(): void;
  }

  export interface OrtSession {
    readonly inputNames: readonly string[];
    readonly outputNames: readonly string[];
    run(feeds: Readonly<Record<string, OrtTensor>>): Promise<Readonly<Record<string, OrtTensor>>>;
  }

  export const Tensor: new (
    type: 'float32',
    data: Float32Array,
    dims: readonly number[],
  ) => OrtTensor;
  export const InferenceSession: {
    create(model: Uint8Array, options: Readonly<Record<string, unknown>>): Promise<OrtSession>;
  };
  export const env: {
    logLevel: string;
    readonly wasm: { wasmBinary: Uint8Array; numThreads: number };
  };
}
