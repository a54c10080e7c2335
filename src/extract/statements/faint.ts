// Words that tell whether a cue verb reports anything: verbs that mostly tell of deeds, and objects that no words have.

/** Verbs that with a bare object tell of words or of a stance only where they are finite and somebody is their subject. */
export const FAINT = words(
  'support back encourage defend champion attack challenge oppose protest reject resist embrace advocate see show love hate respect appreciate trust ' +
    'understand learn recognise recognize realise realize choose seek highlight emphasise emphasize underline underscore guarantee calculate respond issue publish ' +
    'write post read report find demonstrate reflect illustrate prove describe list detail direct order determine credit celebrate honor honour deny ' +
    'add forget imagine remember figure judge rule regard view perceive push address dream disclose reveal identify',
);
/** Verbs that with a bare object tell nothing that somebody says or thinks. */
export const SILENT = words(
  'find push decide maintain demonstrate reflect prove read feel direct conclude add assume learn answer remind determine drive observe continue love celebrate remember write publish post',
);
/** Verbs of knowing and seeing: in the future, in an infinitive or in an order they tell of nobody's thought. */
export const KNOWING = words('know learn understand realise realize remember forget see feel worry recognise recognize imagine discover');
/** Verbs by which papers and figures show something. */
export const SHOWING = words('indicate show demonstrate illustrate prove reflect');
/** Verbs of a stance that, in an aside after a comma, tell what somebody does: "…, supporting young farmers". */
export const HELPING = words(
  'support back defend champion challenge oppose protest resist embrace advocate address push attack show see read find seek',
);
/** Verbs for striking that are done in words only where the sentence says so: "attacked the plan as", "slammed him for". */
export const STRIKING = words('attack blast hammer assail rip pan savage bash');
/** Verbs that are cues only with a role for their object ("saw it as a threat") or with a clause. */
export const REGARDING = words('see view regard perceive cast');
/** Verbs that are cues only with an infinitive or a clause: "commanded them to stop". */
export const COMMANDING = words('command project refer');
/** What one supports by work or money, not by words. */
export const WORK =
  /^(?:project|programme|program|operation|community|family|student|worker|farmer|veteran|child|youth|team|vaccination|development|deployment|training|effort|research|job|growth|economy|business|mission|service|member|client|patient|school|people|staff|event|activity|implementation|production|construction|repair|adoption|delivery|exercise|expansion)$/;
/** Verbs of a deed whose object tells whether it was done in words. */
export const WORDED: ReadonlyMap<string, RegExp> = new Map([
  [
    'deny',
    /^(?:allegation|accusation|claim|charge|report|rumou?r|involvement|wrongdoing|assertion|suggestion|responsibility|knowledge|link|tie|existence|role|guilt|use|it|that|this|having|accuracy|validity|any|statement|story|truth|complicity|intention|plan|interest|.*ing|.*tion)$/,
  ],
  [
    'convey',
    /^(?:message|greeting|condolence|sympath(?:y|ies)|solidarity|thank|gratitude|appreciation|regard|wish|concern|view|position|invitation|regret|congratulation|apology|willingness|readiness|desire|hope|warning|support|commitment|closeness|respect|friendship|it|that|this|.*ness|.*tion)$/,
  ],
  ['cast', /^(?:doubt|suspicion|blame|aspersion)$/],
  [
    'issue',
    /^(?:statement|warning|threat|apology|call|denial|appeal|ultimatum|demand|condemnation|response|alert|message|rebuke|plea|declaration|promise)$/,
  ],
]);
/** What writers and printers make; and rules and goods that are put before the public. */
export const WORKS =
  /^(?:article|book|novel|paper|poem|piece|column|report|essay|memoir|op-ed|letter|song|biography|volume|guide|guideline|guidance|rule|regulation|resource|toolkit|list|datum|data|notice|bestseller|story|check|cheque|bill|law|proclamation|order|document|photo|picture|video|image|draft|edition|magazine|series|strategy|plan|framework|roadmap|study|speech|link|ballot|vote|proposal)$/;
/** Verbs by which works are put out. */
export const PUBLISHING = words('report issue release');
/** Auxiliaries of what may or will be. */
export const MODAL = /^(?:will|would|can|could|should|must|may|might|shall|’ll|'ll|’d|'d)$/i;

/** A content that only points at something: "understood that", "talked about it". */
export const BARE_PRONOUN = /^(?:it|that|this|these|those|us|me|you|which|who|whom|so|each other|one another)$/i;

/** What one answers in words; an answer to anything else is a deed. */
export const ASKED =
  /\b(?:request|question|quer(?:y|ies)|comment|critici|allegation|accusation|claim|charge|remark|letter|message|concern|call|appeal)/i;
/** Words that bring in what somebody says of an object: "attacked it as", "thanked them for", and how far from the verb they are looked for. */
export const ROLE = /^(?:as|for|over|with|than|to)$/;
export const ROLE_WITHIN = 14;
/** Papers that act by what they order. */
export const LAWS = /^(?:bill|law|act|measure|rule|order|policy)$/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
