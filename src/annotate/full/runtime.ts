/** As much of `onnxruntime-node` as is used here. Its own types are not asked for: it may not be installed. */
export interface OnnxRuntime {
  readonly InferenceSession: { create(path: string, options: object): Promise<OnnxSession> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => OnnxTensor;
}

export interface OnnxSession {
  run(inputs: Readonly<Record<string, OnnxTensor>>): Promise<Readonly<Record<string, OnnxTensor>>>;
  release(): Promise<void>;
}

export interface OnnxTensor {
  readonly data: unknown;
  readonly dims: readonly number[];
  dispose(): void;
}

/** The package that runs the network. */
export const RUNTIME = 'onnxruntime-node';

/**
 * One thread, one operator after the other: the same input gives the same bits, and threads are ours to share out. `basic`: the network is written
 * as it is to run; what the runtime would fuse further is slower.
 */
export const SESSION_OPTIONS = {
  executionProviders: ['cpu'],
  executionMode: 'sequential',
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'basic',
  logSeverityLevel: 3,
} as const;
