"""Names by tradition: the lists beside this file, and at training time those of Faker (MIT), brought into Latin letters."""
import csv
import importlib
import unicodedata
from pathlib import Path

HERE = Path(__file__).parent
UNDECOMPOSED = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe"}
LOCALES = {
    "english": "en_GB en_US en_NZ", "irish": "en_IE ga_IE", "french": "fr_FR fr_CA fr_BE", "german": "de_DE de_AT de_CH", "dutch": "nl_NL nl_BE",
    "spanish": "es_ES es_MX es_CO es_CL es_AR", "catalan": "es_CA", "italian": "it_IT", "portuguese": "pt_PT", "brazilian": "pt_BR", "greek": "el_GR",
    "romanian": "ro_RO", "hungarian": "hu_HU", "polish": "pl_PL", "czech": "cs_CZ", "slovak": "sk_SK", "slovene": "sl_SI", "croatian": "hr_HR",
    "macedonian": "mk_MK", "bulgarian": "bg_BG", "russian": "ru_RU", "ukrainian": "uk_UA", "lithuanian": "lt_LT", "latvian": "lv_LV",
    "estonian": "et_EE", "finnish": "fi_FI", "swedish": "sv_SE", "norwegian": "no_NO", "danish": "da_DK", "icelandic": "is_IS", "armenian": "hy_AM",
    "georgian": "ka_GE", "turkish": "tr_TR", "azeri": "az_AZ", "uzbek": "uz_UZ", "arab_maghreb": "fr_DZ", "pakistani": "en_PK",
    "indian_north": "en_IN", "chinese": "zh_CN", "taiwanese": "zh_TW", "japanese": "ja_JP", "vietnamese": "vi_VN", "indonesian": "id_ID",
    "thai": "en_TH", "kenyan": "en_KE", "yoruba": "yo_NG", "igbo": "ig_NG", "hausa": "ha_NG", "ghanaian": "tw_GH", "nguni": "zu_ZA", "tanzanian": "sw",
}  # fmt: skip
GREEK = [("ου", "ou"), ("μπ", "b"), ("ντ", "nt"), ("γγ", "ng"), ("γκ", "gk"), ("ευ", "ef"), ("αυ", "av"), ("χ", "ch"), ("η", "i"), ("υ", "y")]


def fold(text):
    """As `folded` in src/knowledge/fold.ts."""
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    for mark in "’‘ʼ`":
        text = text.replace(mark, "'")
    return "".join(UNDECOMPOSED.get(c, c) for c in text)


def traditions():
    """Code -> (weighted orders of given and family names, share of each state's people, the group of those much alike)."""
    rows = {}
    for code, orders, states, kin in table(HERE / "traditions.tsv"):
        pairs = [o.partition(":") for o in orders.split()]
        shares = {s: float(w) for s, _, w in (x.partition(":") for x in states.split())}
        rows[code] = ([(name.replace("_", " ").split() if "_" in name else list(name), float(n or 1)) for name, _, n in pairs], shares, None if kin == "-" else kin)
    return rows


def table(path):
    with open(path, encoding="utf-8") as lines:
        return [row for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row and not row[0].startswith("#")]


def names():
    """Code -> {"given": [...], "family": [...]}."""
    found = {code: {"given": set(), "family": set()} for code in traditions()}
    for path in sorted(HERE.glob("*.tsv")):
        if path.name != "traditions.tsv":
            for code, kind, words in table(path):
                found[code][kind] |= {w.replace("_", " ") for w in words.split()}
    for code, locales in LOCALES.items():
        for locale in locales.split():
            given, family = of_faker(locale)
            found[code]["given"] |= given
            found[code]["family"] |= family
    return {code: {kind: sorted(words) for kind, words in kinds.items()} for code, kinds in found.items()}


def of_faker(locale):
    person = importlib.import_module(f"faker.providers.person.{locale}").Provider
    sides = {"first": set(), "last": set()}
    own = vars(person)
    romanised = any("romanized" in a for a in own)
    for attribute, value in own.items():
        side = attribute.split("_")[0]
        if side in sides and hasattr(value, "__iter__") and ("romanized" in attribute or not romanised):
            sides[side] |= {latin(w, locale) for w in value if isinstance(w, str)}
    wanted = lambda words: {w for w in words if w and w not in ("Doe", "Jane", "John Doe") and len(w) > 1}
    return wanted(sides["first"]), wanted(sides["last"])


def latin(name, locale):
    from anyascii import anyascii

    if locale == "el_GR":
        name = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()
        for letters, sound in GREEK:
            name = name.replace(letters, sound)
    if any(ord(c) > 0x24F and not unicodedata.combining(c) for c in name) and locale != "az_AZ":
        name = anyascii(name)
    if locale == "az_AZ":
        for letters, sound in [("ə", "a"), ("Ə", "A"), ("x", "kh"), ("ğ", "gh"), ("c", "j"), ("ş", "sh"), ("ç", "ch")]:
            name = name.replace(letters, sound)
    return name.title() if name.isupper() or name.islower() else name
