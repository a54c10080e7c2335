import type { ReaderName, Sentence } from '../../src/model/annotation.ts';
import type { TextRead } from '../../src/resolve/index.ts';
import { withReader } from '../readers/reader.ts';
import type { Corpus } from './corpus.ts';

const LONGEST = 160;

/** Reads the texts of each corpus with the reader of that name, from the corpus's own tokens; of a sentence longer than the reader takes, the rest hangs on the first word. */
export async function readCorpora(corpora: readonly Corpus[], name: ReaderName): Promise<TextRead[][]> {
  const forms = corpora.flatMap((corpus) => corpus.texts.flatMap((text) => text.sentences.map((sentence) => sentence.forms)));
  const read = await withReader(name, (reader) => reader.annotateTokens(forms.map((sentence) => sentence.slice(0, LONGEST))));
  let next = 0;
  return corpora.map((corpus) =>
    corpus.texts.map((text) => ({
      topic: text.topic,
      sentences: text.sentences.map(({ forms: all }) => {
        const sentence = read[next++] as Sentence;
        const rest = all.slice(LONGEST).map((form) => ({ start: 0, end: 0, text: form, lemma: form, upos: 'X', xpos: 'FW', head: 0, deprel: 'dep' }));
        return rest.length === 0 ? sentence : { ...sentence, tokens: [...sentence.tokens, ...rest] };
      }),
    })),
  );
}
