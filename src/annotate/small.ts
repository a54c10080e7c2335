import { readFile } from 'node:fs/promises';
import type { Annotation, Reader, Sentence, Token } from '../model/annotation.ts';
import { highest } from './highest.ts';
import { annotationsOf, type Job, jobsOfTexts, jobsOfTokens, type TokenReader } from './jobs.ts';
import { Lemmas } from './lemmas.ts';
import { bestLabels, namesOf } from './names.ts';
import { BATCH_SENTENCES, BATCH_TOKENS, Network, type Scores } from './network.ts';
import type { Layout } from './recurrent.ts';
import { bestTree } from './tree.ts';
import type { ReaderFile } from './weights.ts';

const WINDOW = 512;

/** The small reader: rules for tokens and sentences, one network for the rest. Runs in this thread. */
export class SmallReader implements TokenReader {
  readonly reader: Reader;
  readonly #file: ReaderFile;
  readonly #lemmas: Lemmas;
  readonly #network: Network;

  constructor(file: ReaderFile, weights: ArrayBuffer) {
    this.reader = { name: file.name, version: file.version };
    this.#file = file;
    this.#lemmas = new Lemmas(file);
    this.#network = new Network(file, weights);
  }

  async annotate(texts: readonly string[]): Promise<readonly Annotation[]> {
    const { jobs, ends } = jobsOfTexts(texts);
    this.#read(jobs);
    return annotationsOf(this.reader, jobs, ends);
  }

  /** At most 160 tokens a sentence. */
  async annotateTokens(sentences: readonly (readonly string[])[]): Promise<readonly Sentence[]> {
    const jobs = jobsOfTokens(sentences);
    this.#read(jobs);
    return jobs.flatMap((job) => job.done ?? []);
  }

  async close(): Promise<void> {}

  /** Fills every job, sentences of like length together. */
  #read(jobs: readonly Job[]): void {
    for (let from = 0; from < jobs.length; from += WINDOW) {
      const window = jobs.slice(from, from + WINDOW).sort((a, b) => b.forms.length - a.forms.length);
      let batch: Job[] = [];
      let tokens = 0;
      for (const job of window) {
        if (batch.length === BATCH_SENTENCES || tokens + job.forms.length > BATCH_TOKENS) {
          this.#batch(batch, tokens);
          batch = [];
          tokens = 0;
        }
        batch.push(job);
        tokens += job.forms.length;
      }
      this.#batch(batch, tokens);
    }
  }

  #batch(jobs: readonly Job[], tokens: number): void {
    if (tokens === 0) return;
    const lengths = jobs.map((job) => job.forms.length);
    let sum = 0;
    const first = lengths.map((length) => {
      sum += length;
      return sum - length;
    });
    const layout: Layout = { first, lengths, tokens };
    const scores = this.#network.run(
      layout,
      jobs.flatMap((job) => job.forms),
    );
    jobs.forEach((job, index) => {
      job.done = this.#sentence(job, scores, index, first[index] ?? 0);
    });
  }

  #sentence({ span, forms }: Job, scores: Scores, index: number, from: number): Sentence {
    const { upos, xpos, rels, names } = this.#file;
    const { scores: arcs, width } = scores.arcs(index);
    const heads = bestTree(arcs, width, forms.length);
    const relations = scores.relations(index, heads);
    const root = rels.indexOf('root');
    const tokens = span.tokens.map(({ start, end }, token): Token => {
      const at = (from + token) * scores.tagWidth;
      const form = forms[token] ?? '';
      const tag = xpos[highest(scores.tags, at + upos.length, xpos.length)] ?? '';
      const head = heads[token] ?? -1;
      const rel = head < 0 ? root : highest(relations, token * scores.relWidth, rels.length, root);
      return {
        start,
        end,
        text: form,
        lemma: this.#lemmas.of(form, tag),
        upos: upos[highest(scores.tags, at, upos.length)] ?? '',
        xpos: tag,
        head,
        deprel: rels[rel] ?? '',
      };
    });
    const labels = bestLabels(scores.tags, from * scores.tagWidth + upos.length + xpos.length, scores.tagWidth, names, forms.length);
    return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, paragraph: span.paragraph, tokens, names: namesOf(labels, tokens) };
  }
}

/** Reads `reader.json` and `weights.bin` of a model's folder. Throws where they are missing or do not belong together. */
export async function loadSmallReader(folder: URL): Promise<SmallReader> {
  const [file, weights] = await Promise.all([readFile(new URL('reader.json', folder), 'utf8'), readFile(new URL('weights.bin', folder))]);
  return new SmallReader(
    JSON.parse(file) as ReaderFile,
    weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength) as ArrayBuffer,
  );
}
