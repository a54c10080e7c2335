import { loadSmallReader } from '../../src/annotate/small.ts';
import type { Sentence } from '../../src/model/annotation.ts';
import type { TextRead } from '../../src/resolve/index.ts';
import type { Corpus } from './corpus.ts';

const MODEL = new URL('../../models/small/', import.meta.url);
const LONGEST = 160;

/** Reads the texts of a corpus with the small reader, from the corpus's own tokens; of a sentence longer than the reader takes, the rest hangs on the first word. */
export async function readWithSmallReader(corpora: readonly Corpus[]): Promise<TextRead[][]> {
  const reader = await loadSmallReader(MODEL);
  const forms = corpora.flatMap((corpus) => corpus.texts.flatMap((text) => text.sentences.map((sentence) => sentence.forms)));
  const read = await reader.annotateTokens(forms.map((sentence) => sentence.slice(0, LONGEST)));
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
