"""What the network sees of a word form. `src/annotate/features.ts` computes the same numbers; change both or neither."""

NGRAM_BUCKETS = 16384
AFFIX_BUCKETS = 4096
SHAPE_BUCKETS = 512
MAX_NGRAMS = 24
MAX_LENGTH = 24

PLAIN = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2018": "'", "\u2019": "'", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u00a0": " "})


def fnv(text):
    """32-bit FNV-1a over UTF-16 code units."""
    value = 0x811C9DC5
    units = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(units), 2):
        value = ((value ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return value


def bucket(text, buckets):
    value = fnv(text)
    return (value ^ (value >> 15)) % buckets


def lower(character):
    """Lower case where that keeps the length, so that both languages agree."""
    small = character.lower()
    return small if len(small) == 1 else character


def normal(form):
    """Lower case, plain quotes and dashes, every ASCII digit a nought; long forms keep their two ends."""
    text = "".join("0" if "0" <= c <= "9" else lower(c) for c in form.translate(PLAIN) if ord(c) < 0x10000)
    if len(text) > MAX_LENGTH:
        text = text[: MAX_LENGTH // 2] + text[-MAX_LENGTH // 2 :]
    return text


def shape(form):
    """Runs of capitals, small letters, digits and other marks, each run at most two long, at most eight in all."""
    out = ""
    for c in form.translate(PLAIN):
        if ord(c) >= 0x10000:
            kind = "?"
        elif "0" <= c <= "9":
            kind = "d"
        elif c.lower() != c:
            kind = "X"
        elif c.upper() != c:
            kind = "x"
        else:
            kind = c
        if out[-2:] != kind * 2:
            out += kind
        if len(out) == 8:
            break
    return out


def ngrams(text):
    """Buckets of the letter triples, quadruples and ends of a normalised form."""
    marked = "<" + text + ">"
    grams = []
    for size in (3, 4, 5):
        for i in range(len(marked) - size + 1):
            grams.append(marked[i : i + size])
    if not grams:
        grams.append(marked)
    if len(grams) > MAX_NGRAMS:
        half = MAX_NGRAMS // 2
        grams = grams[:half] + grams[-half:]
    return [bucket(g, NGRAM_BUCKETS) for g in grams]


def features(form):
    """(normalised form, n-gram buckets, prefix bucket, suffix bucket, shape bucket)"""
    text = normal(form)
    return (text, ngrams(text), bucket("p" + text[:3], AFFIX_BUCKETS), bucket("s" + text[-3:], AFFIX_BUCKETS), bucket(shape(form), SHAPE_BUCKETS))
