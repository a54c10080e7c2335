"""WordPiece of single tokens, as uncased BERT cuts them (Devlin et al. 2019), and the class of their casing. `src/annotate/full/` does the same."""

import unicodedata

CLS, SEP, UNKNOWN = 101, 102, 100
MOST_PIECES = 12
LONGEST_WORD = 100
CASES = 8


def load(path):
    """vocab.txt -> {piece: id}"""
    return {line.rstrip("\n"): i for i, line in enumerate(open(path, encoding="utf8"))}


def is_mark(c):
    point = ord(c)
    return 33 <= point <= 47 or 58 <= point <= 64 or 91 <= point <= 96 or 123 <= point <= 126 or unicodedata.category(c).startswith("P")


def is_ideograph(c):
    p = ord(c)
    return any(a <= p <= b for a, b in ((0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F), (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)))


def words(form):
    """The stretches of a token that are looked up by themselves: lower case, no accents, each mark alone."""
    out, current = [], ""
    for c in unicodedata.normalize("NFD", "".join(c for c in form if c in "\t\n\r" or (c not in "\0\ufffd" and not unicodedata.category(c).startswith("C"))).lower()):
        if unicodedata.category(c) == "Mn":
            continue
        if c.isspace():
            out, current = (out + [current] if current else out), ""
        elif is_mark(c) or is_ideograph(c):
            out, current = (out + [current] if current else out) + [c], ""
        else:
            current += c
    return out + [current] if current else out


def pieces_of_word(vocabulary, word):
    """Longest match first from the left; a word that cannot be put together is unknown."""
    if len(word) > LONGEST_WORD:
        return [UNKNOWN]
    ids, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            found = vocabulary.get(("##" if start else "") + word[start:end])
            if found is not None:
                break
        else:
            return [UNKNOWN]
        ids.append(found)
        start = end
    return ids


def case_of(form):
    """1 small, 2 Capitalised, 3 CAPITALS, 4 one capital, 5 mixed, 6 digits, 7 marks; 0 is kept for the ends of the sentence."""
    letters = [c for c in form if c.isalpha()]
    upper = [c != c.lower() for c in letters]
    if not letters:
        return 6 if any(c.isdigit() for c in form) else 7
    if not any(upper):
        return 1
    if all(upper):
        return 3 if len(upper) > 1 else 4
    return 2 if upper[0] and not any(upper[1:]) else 5


class Cutter:
    """Forms -> pieces, remembered."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.known = {}

    def __call__(self, form):
        """(piece ids, class of casing) of one token: at least one piece, at most MOST_PIECES."""
        if form not in self.known:
            ids = [i for word in words(form) for i in pieces_of_word(self.vocabulary, word)]
            self.known[form] = (ids[:MOST_PIECES] or [UNKNOWN], case_of(form))
        return self.known[form]
