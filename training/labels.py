"""Label sets of the names head and how other data sets' types map onto them."""

TYPES = ["person", "organisation", "place", "nationality", "armament", "event", "work", "other"]
NAME_LABELS = ["O"] + [p + "-" + t for t in TYPES for p in "BI"]
INDEX = {label: i for i, label in enumerate(NAME_LABELS)}
ANY = (1 << len(NAME_LABELS)) - 1
OUTSIDE = 1

# A type may stand for several of ours: the network is then free to choose among them ("-" is none).
WIKIGOLD = {"PER": "person", "ORG": "organisation", "LOC": "place", "MISC": "nationality event work other armament"}
WNUT = {"person": "person", "location": "place", "corporation": "organisation", "group": "organisation", "product": "other work armament -", "creative-work": "work"}
CROSSNER = {"politician": "person", "person": "person", "politicalparty": "organisation", "organisation": "organisation", "country": "place",
            "location": "place", "election": "event", "event": "event", "misc": "other work nationality event -"}
UNER = {"PER": "person", "ORG": "organisation", "LOC": "place"}
GUM = {"person": "person", "organization": "organisation", "place": "place", "event": "event", "abstract": "work other event -", "object": "armament work other -"}
RE3D = {"Person": "person", "Organisation": "organisation", "Location": "place", "Nationality": "nationality", "MilitaryPlatform": "armament", "Weapon": "armament"}


def mask(types, prefix):
    """Bit set of the labels allowed for a token that begins (B) or goes on (I) a name of one of `types`."""
    bits = 0
    for t in types.split():
        bits |= OUTSIDE if t == "-" else 1 << INDEX[prefix + "-" + t]
    return bits
