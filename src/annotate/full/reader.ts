import type { Annotation, Reader, Sentence, Token } from '../../model/annotation.ts';
import { annotationsOf, type Job, jobsOfTexts, jobsOfTokens, type TokenReader } from '../jobs.ts';
import { Lemmas } from '../lemmas.ts';
import { namesOf } from '../names.ts';
import type { FullFile } from './file.ts';
import { Planner } from './sequences.ts';
import { FIELD, FIELDS, tasksOf } from './tasks.ts';
import type { WordPieces } from './word-pieces.ts';
import type { Workers } from './workers.ts';

/**
 * The full reader: rules for tokens and sentences, a pretrained encoder for the rest, run by threads of its own. This thread only
 * cuts the texts and puts together what the threads find, so it is free for other work meanwhile.
 */
export class FullReader implements TokenReader {
  readonly reader: Reader;
  readonly #file: FullFile;
  readonly #lemmas: Lemmas;
  readonly #planner: Planner;
  readonly #workers: Workers;

  constructor(file: FullFile, vocabulary: WordPieces, workers: Workers) {
    this.reader = { name: file.name, version: file.version };
    this.#file = file;
    this.#lemmas = new Lemmas(file);
    this.#planner = new Planner(vocabulary, file.maxPieces);
    this.#workers = workers;
  }

  async annotate(texts: readonly string[]): Promise<readonly Annotation[]> {
    const { jobs, ends } = jobsOfTexts(texts);
    await this.#read(jobs);
    return annotationsOf(this.reader, jobs, ends);
  }

  async annotateTokens(sentences: readonly (readonly string[])[]): Promise<readonly Sentence[]> {
    const jobs = jobsOfTokens(sentences);
    await this.#read(jobs);
    return jobs.flatMap((job) => job.done ?? []);
  }

  async close(): Promise<void> {
    await this.#workers.close();
  }

  async #read(jobs: readonly Job[]): Promise<void> {
    const assigned = tasksOf(jobs.map(({ forms }) => this.#planner.plan(forms)));
    const found = await this.#workers.run(assigned.map(({ task }) => task));
    assigned.forEach(({ sentences }, task) => {
      sentences.forEach((sentence, index) => {
        const job = jobs[sentence] as Job;
        job.done = this.#sentence(job, found[task]?.[index] ?? new Int32Array(0));
      });
    });
  }

  #sentence({ span, forms }: Job, found: Int32Array): Sentence {
    const { upos, xpos, rels, names } = this.#file;
    const field = (token: number, which: number) => found[token * FIELDS + which] as number;
    const tokens = span.tokens.map(({ start, end }, token): Token => {
      const text = forms[token] ?? '';
      const tag = xpos[field(token, FIELD.xpos)] ?? '';
      return {
        start,
        end,
        text,
        lemma: this.#lemmas.of(text, tag),
        upos: upos[field(token, FIELD.upos)] ?? '',
        xpos: tag,
        head: field(token, FIELD.head),
        deprel: rels[field(token, FIELD.rel)] ?? '',
      };
    });
    const labels = tokens.map((_, token) => names[field(token, FIELD.name)] ?? 'O');
    return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, paragraph: span.paragraph, tokens, names: namesOf(labels, tokens) };
  }
}
