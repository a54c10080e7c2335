import { type OnnxRuntime, type OnnxSession, type OnnxTensor, SESSION_OPTIONS } from './runtime.ts';
import type { Outputs } from './scores.ts';
import type { Batch } from './tasks.ts';

/** The network in one thread. */
export class Network {
  readonly #runtime: OnnxRuntime;
  readonly #session: OnnxSession;

  private constructor(runtime: OnnxRuntime, session: OnnxSession) {
    this.#runtime = runtime;
    this.#session = session;
  }

  /** Loads the network's file. */
  static async load(runtime: OnnxRuntime, path: string): Promise<Network> {
    return new Network(runtime, await runtime.InferenceSession.create(path, SESSION_OPTIONS));
  }

  /** Runs a batch and hands what comes out to `use`; the memory is given back afterwards. */
  async run<T>(batches: readonly Batch[], use: (outputs: readonly Outputs[]) => T): Promise<T> {
    const { Tensor } = this.#runtime;
    const tensors: OnnxTensor[] = [];
    const outputs: Outputs[] = [];
    for (const { pieces, cases, rows, width } of batches) {
      const inputs = { pieces: new Tensor('int64', pieces, [rows, width]), cases: new Tensor('int64', cases, [rows, width]) };
      const out = await this.#session.run(inputs);
      const { tags, arcs, dependents, heads } = out;
      if (!tags || !arcs || !dependents || !heads) throw new Error(`the network gives ${Object.keys(out).join(', ')}`);
      tensors.push(...Object.values(out));
      outputs.push({
        tags: tags.data as Float32Array,
        tagWidth: tags.dims[2] ?? 0,
        arcs: arcs.data as Float32Array,
        dependents: dependents.data as Float32Array,
        heads: heads.data as Float32Array,
        hidden: heads.dims[2] ?? 0,
      });
    }
    const used = use(outputs);
    for (const tensor of tensors) tensor.dispose();
    return used;
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}
