"""Lemma rules learnt from the treebanks: per XPOS tag the commonest rewriting of each ending, and the forms that do not follow it."""

import collections

LONGEST = 5


def script(form, lemma):
    """How `lemma` comes from the lower-cased form: (letters to take off the end, letters to put there, keep the case)."""
    keep = lemma != lemma.lower()
    form = form if keep else form.lower()
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{len(form) - same}{'K' if keep else 'L'}{lemma[same:]}"


def apply(rule, form):
    digits = 0
    while rule[digits].isdigit():
        digits += 1
    form = form if rule[digits] == "K" else form.lower()
    return form[: len(form) - int(rule[:digits])] + rule[digits + 1 :]


def endings(form):
    lower = form.lower()
    return [lower[-k:] if k else "" for k in range(min(LONGEST, len(lower) - 1), -1, -1)]


def rule_for(rules, xpos, form):
    table = rules.get(xpos, {})
    for ending in endings(form):
        if ending in table:
            return table[ending]
    return "0L"


def learn(sentences):
    """-> (rules: xpos -> ending -> script, exceptions: "xpos form" -> lemma)"""
    seen = collections.Counter()
    for s in sentences:
        for form, xpos, lemma in zip(s["forms"], s["xpos"], s["lemmas"]):
            if lemma != "_" or form == "_":
                seen[form, xpos, lemma] += 1
    votes = collections.defaultdict(collections.Counter)
    for (form, xpos, lemma), n in seen.items():
        for ending in endings(form):
            votes[xpos, ending][script(form, lemma)] += 1
    rules = collections.defaultdict(dict)
    for (xpos, ending), counter in sorted(votes.items(), key=lambda v: len(v[0][1])):
        best, n = sorted(counter.items(), key=lambda c: (-c[1], c[0]))[0]
        shorter = rules[xpos]
        current = next((shorter[ending[k:]] for k in range(1, len(ending) + 1) if ending[k:] in shorter), None)
        if best != current and (ending == "" or (n >= 2 and counter[current] * 2 < n)):
            shorter[ending] = best
    best = collections.defaultdict(collections.Counter)
    for (form, xpos, lemma), n in seen.items():
        best[xpos, form][lemma] += n
    exceptions = {}
    for (xpos, form), counter in sorted(best.items()):
        lemma, n = sorted(counter.items(), key=lambda c: (-c[1], c[0]))[0]
        if apply(rule_for(rules, xpos, form), form) != lemma and len(form) < 30 and (n > 1 or xpos[:1] in "VNJ"):
            exceptions[f"{xpos} {form}"] = lemma
    return {k: v for k, v in sorted(rules.items())}, exceptions


def lemma(rules, exceptions, form, xpos):
    found = exceptions.get(f"{xpos} {form}", exceptions.get(f"{xpos} {form.lower()}"))
    return found if found is not None else apply(rule_for(rules, xpos, form), form)


if __name__ == "__main__":
    import sys

    import dataset

    d = dataset.data(sys.argv[1])
    rules, exceptions = learn(d["train"]["ewt"] + d["train"]["gum"])
    print(sum(len(t) for t in rules.values()), "rules", len(exceptions), "exceptions")
    for name in ("ewt", "gum"):
        triples = [t for s in d["dev"][name] for t in zip(s["forms"], s["xpos"], s["lemmas"])]
        print(name, sum(lemma(rules, exceptions, f, x) == m for f, x, m in triples) / len(triples))
