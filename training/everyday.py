"""Made-up lines of mail, questions and reviews, with their names marked and no trees: firms with their endings, signatures, shops, things people buy.

The annotated names are mostly news and encyclopaedia; these show what stands around names elsewhere. A pattern's <slot> is filled with a name of its
kind; everything else is outside. Products are `other`, so that they are not taken for their makers.
"""

import random

from corpora import TOWNS, spans_to_masks
from lexicon import FAMILY, GIVEN

REGIONS = """California Florida Texas Ohio Oregon Virginia Maryland Georgia Alabama Ontario Quebec Kerala Punjab Gujarat Bavaria Queensland Victoria Yorkshire Kent Scotland
Wales Arizona Nevada Utah Michigan Illinois Tennessee Kentucky Colorado Maine Iowa CA TX FL NY NJ VA WA OH PA MA""".split()
MAKERS = """Canon Nikon Sony Apple Nokia Toyota Honda Ford Nissan Lexus Samsung Dell Lenovo Google Facebook Microsoft Amazon Netflix Boeing Bosch Siemens Nestlé Adidas Ikea Walmart Costco
Target Safeway Verizon Vodafone Citibank Barclays Allianz Starbucks Carrefour Lidl Tesco""".split()
PRODUCTS = """iPhone|iPad|iPod|Kindle|Xbox|PlayStation|Windows 10|Android|Photoshop|Excel|PowerPoint|Firefox|Chrome|Gmail|Corolla|Civic|Accord|Camry|Mustang|Prius|Golf GTI|Galaxy S7|EOS 70D|S100|
D3200|SX40|Game Boy|Wii|Skype|WhatsApp|Blackberry|Nexus 5|ThinkPad|MacBook Air|Big Mac|Aspirin|Nutella|Lego|Barbie|Tylenol|Word|Outlook|Linux|Java|IS 300|Eurostar|Viagra""".replace("\n", "").split("|")
TRADES = "Energy Capital Foods Partners Consulting Motors Insurance Travel Software Logistics Plumbing Roofing Dental Realty Books Records Media Trading Chemicals Textiles Airways Bank Gas Power Holdings".split()
ENDINGS = ["Inc.", "Inc", "Corp.", "LLC", "L.P.", "Ltd.", "Ltd", "Co.", "PLC", "GmbH", "Pvt. Ltd."]
SCHOOLS = ["University of <T>", "<T> State University", "<T> College", "<T> High School", "<F> Institute", "<T> Public Library", "<F> Foundation", "<T> City Council", "<T> Police Department", "<F> & <F>", "<F> , <F> & <F>"]
SHOPS = ["<G> 's Pizza", "<G> 's", "<F> Hardware", "<F> Auto Repair", "Golden Dragon", "Blue Moon Cafe", "Casa <G>", "<T> Grill", "Sushi <F>", "The <F> Inn", "Hotel <T>", "<T> Garden Hotel", "<F> Family Dental", "<F> Park Apartments", "Bombay Palace"]
SIGHTS = ["Lake <F>", "Mount <F>", "<F> River", "<F> Street", "<F> Avenue", "<F> Beach", "<T> Airport", "<T> International Airport", "<F> National Park", "<F> Bridge", "Fort <F>", "Port <F>", "San <G>", "North <T>", "East <T>", "Old <T>", "<T> Bay"]
OTHERS = ["Christmas", "Easter", "Ramadan", "Halloween", "Venus", "Mercury", "Bible", "Quran", "Internet", "God", "Katrina"]

PATTERNS = """
<p> <c> -- <t>
<p> <c> Phone ( 713 ) 555 - 0199
<p>
<p> / <c>
" <r> " < someone@example.com >
To : <r> , <r> , <r>
cc : <p> ; <p>
From : <p>
Attached is the draft between <c> and <c> .
Please call <g> or <g> at <c> before noon .
<g> ,
Hi <g> ,
Dear Mr. <f> ,
Thanks , <g>
I spoke with <g> <f> of <c> about the guaranty .
Vice President of <c>
<c> , a subsidiary of <c> , will buy power from <c> .
<g> asked if <k> could sign the agreement .
Does <m> still make the <d> ?
My <d> broke after two weeks , so I called <m> .
Is the <d> better than the <d> ?
I bought a <d> from <m> last year .
<m> <d> or <m> <d> ?
Can I run <d> on a <d> ?
What is the best place to eat in <t> <s> ?
We drove from <t> to <t> , <s> .
i live in <t> <s> and want to move to <t>
Is <a> close to <a> ?
Best food at <h> in <t> !
<h> is the worst restaurant in <t> .
I took my car to <h> and <g> fixed it .
The staff at <h> were great , thanks <g> !
We stayed at <h> near <a> .
Ask for <g> at <h> , she is the best .
She studied at <u> in <t> .
He teaches at <u> .
<u> said on Monday that <p> had resigned .
The hotel is on <a> , close to <a> in <t> .
Take a bus from <t> to <a> .
My cat <g> is afraid of my dog <g> .
Nobody celebrates <o> like <t> .
In <o> we go to <a> .
Does anyone know what <o> means in <s> ?
<m> , <m> and <c> all opened stores in <t> .
<g> <f> wrote this about <k> .
1 . <p> 2 . <p> 3 . <p>
<p> , <t> , <s>
Meeting with <g> at 2:30 to discuss <c> and <c> .
""".strip().split("\n")


def filled(pattern, rng):
    """Words of a name of a pattern like "Lake <F>"."""
    pick = {"<F>": FAMILY, "<G>": GIVEN, "<T>": sorted(TOWNS)}
    return [word for part in pattern.split() for word in (rng.choice(pick[part]).split() if part in pick else [part])]


def firm(rng):
    words = filled(rng.choice(["<F>", "<F> <F>", "<T>", "<F>"]), rng) + [rng.choice(TRADES)]
    if rng.random() < 0.5:
        words += ([","] if rng.random() < 0.4 else []) + rng.choice(ENDINGS).split()
    return words


def fill(slot, rng):
    """-> (words, kind)"""
    given, family = rng.choice(GIVEN), rng.choice(FAMILY)
    if slot == "r":
        return [family, ",", given], "person"
    if slot in "pgf":
        middle = [rng.choice("ABCDEFGHJKLMPRSTW") + "."] if slot == "p" and rng.random() < 0.2 else []
        return {"p": [given, *middle, family], "g": [given], "f": [family]}[slot], "person"
    if slot == "k":
        return [rng.choice("ABCDEGHMNPRST") + "".join(rng.choice("ACEGMNPSTX") for _ in range(rng.randint(1, 3)))], "organisation"
    firms = {"c": lambda: firm(rng), "m": lambda: [rng.choice(MAKERS)], "u": lambda: filled(rng.choice(SCHOOLS), rng)}
    if slot in firms:
        return firms[slot](), "organisation"
    if slot == "h":
        return filled(rng.choice(SHOPS), rng), "organisation place"
    places = {"t": lambda: rng.choice(sorted(TOWNS)).split(), "s": lambda: [rng.choice(REGIONS)], "a": lambda: filled(rng.choice(SIGHTS), rng)}
    if slot in places:
        return places[slot](), "place"
    return (rng.choice(PRODUCTS).split(), "other work -") if slot == "d" else ([rng.choice(OTHERS)], "other work event -")


def sentence(pattern, rng):
    forms, spans = [], []
    for part in pattern.split():
        if len(part) == 3 and part[0] == "<":
            words, kind = fill(part[1], rng)
            spans.append((len(forms), len(forms) + len(words), kind))
            forms += words
        else:
            forms.append(part)
    return {"forms": forms, "upos": None, "names": spans_to_masks(len(forms), spans, forms)}


def sentences(count, seed=5):
    """`count` sentences, the same for the same seed."""
    rng = random.Random(seed)
    return [sentence(rng.choice(PATTERNS), rng) for _ in range(count)]


if __name__ == "__main__":
    for s in sentences(40):
        print(" ".join(s["forms"]))
