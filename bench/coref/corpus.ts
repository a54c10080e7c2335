import { readFileSync } from 'node:fs';

/** A text of the corpus: its tokens, sentence by sentence. */
export interface CorpusText {
  readonly id: string;
  /** What the file's own document names put together: the number before "_" in ECB+, the folder before "/" in MEANTIME. */
  readonly topic: string;
  readonly sentences: readonly { readonly id: number; readonly forms: readonly string[] }[];
}

/** A mention as the mentions file gives it; only where it stands, never its type. */
export interface CorpusMention {
  readonly text: number;
  /** Place of the sentence in the text's list, not its number in the file. */
  readonly sentence: number;
  readonly tokens: readonly number[];
}

/** Texts with the mentions in them, and for each mention the name of its gold chain. */
export interface Corpus {
  readonly texts: readonly CorpusText[];
  readonly mentions: readonly CorpusMention[];
  readonly chains: readonly string[];
}

interface MentionRow {
  readonly doc_id: string;
  readonly conll_doc_key?: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly coref_chain: string;
}

const BEGIN = /^#begin document \((.*)\)/;

/** Reads texts of the ECB+ form: document, sentence number, token number, token and chain in tab-separated columns, a blank line after a sentence. */
export function readTexts(source: string): CorpusText[] {
  const texts = new Map<string, Map<number, string[]>>();
  let named: string | null = null;
  for (const line of source.split(/\r?\n/u)) {
    if (line.startsWith('#')) {
      named = BEGIN.exec(line)?.[1] ?? null;
      continue;
    }
    const [document, sentence, token, form] = line.split('\t');
    if (document === undefined || sentence === undefined || token === undefined || form === undefined) continue;
    const id = named ?? document;
    const sentences = texts.get(id) ?? new Map<number, string[]>();
    texts.set(id, sentences);
    const forms = sentences.get(Number(sentence)) ?? [];
    forms[Number(token)] = form;
    sentences.set(Number(sentence), forms);
  }
  return [...texts].map(([id, sentences]) => ({
    id,
    topic: topicOf(id),
    sentences: [...sentences].map(([number, forms]) => ({ id: number, forms: Array.from(forms, (form) => form ?? '_') })),
  }));
}

function topicOf(id: string): string {
  return id.includes('/') ? id.slice(0, id.indexOf('/')) : (id.split('_')[0] ?? id);
}

/** Reads a corpus and its mentions. A mention of a place that the texts do not hold throws: the two files do not belong together. */
export function readCorpus(corpusFile: string, mentionsFile: string): Corpus {
  const all = readTexts(readFileSync(corpusFile, 'utf8'));
  const rows = JSON.parse(readFileSync(mentionsFile, 'utf8')) as MentionRow[];
  const key = (row: MentionRow): string => row.conll_doc_key ?? row.doc_id;
  const wanted = new Set(rows.map(key));
  const texts = all.filter((text) => wanted.has(text.id));
  const at = new Map(texts.map((text, index) => [text.id, index]));
  const mentions = rows.map((row): CorpusMention => {
    const text = at.get(key(row));
    const sentence = text === undefined ? -1 : (texts[text] as CorpusText).sentences.findIndex((s) => s.id === row.sent_id);
    const forms = text === undefined ? undefined : texts[text]?.sentences[sentence]?.forms;
    if (text === undefined || forms === undefined || row.tokens_number.some((token) => token >= forms.length))
      throw new Error(`${corpusFile} has no sentence ${row.sent_id} with those tokens in ${key(row)}`);
    return { text, sentence, tokens: [...row.tokens_number].sort((a, b) => a - b) };
  });
  return { texts, mentions, chains: rows.map((row) => row.coref_chain) };
}
