// The verbs and nouns by which English reporting gives words, thoughts and stances to someone, each with the frames that its content
// comes in. Written from general knowledge of the language, after the families that grammars of reported speech tell apart.

/** What a cue does: utters words, holds a thought, takes a stance, asks others to act, or (of reports, polls, documents) shows something. */
export type Family = 'speech' | 'thought' | 'stance' | 'request' | 'evidence';

/** The frames in which a cue's content may come. */
export interface Frame {
  readonly family: Family;
  /** A quotation: "…", he said. */
  readonly quote: boolean;
  /** A clause, with or without "that": said it would. */
  readonly clause: boolean;
  /** An infinitive: vowed to go on. */
  readonly infinitive: boolean;
  /** Its object: denied the report. */
  readonly object: boolean;
  /** The object is who is spoken to, not what is said: told reporters that. */
  readonly addressee: boolean;
  /** The object and what is said of it are the content together: accused them of lying. */
  readonly judgement: boolean;
  /** Prepositions that bring in the content: called for, referred to. */
  readonly prepositions: ReadonlySet<string>;
}

// Letters: q quotation, c clause, i infinitive, o object, a addressee, j judgement on the object; then the prepositions.
const VERBS: readonly (readonly [Family, string, string])[] = [
  ['speech', 'qc', 'say add continue quip joke remark comment insist argue contend retort conclude exclaim shout yell whisper mutter'],
  ['speech', 'qc to', 'reply respond'],
  ['speech', 'q', 'answer'],
  [
    'speech',
    'qc',
    'opine assert aver recount maintain interject concur scoff deadpan intone marvel tease thunder growl groan explain reason chime gush fume sigh laugh shoot counter snap cry chant scream',
  ],
  ['speech', 'qc of about', 'boast brag complain grumble warn gripe muse'],
  ['speech', 'qco', 'state declare announce confirm disclose reveal acknowledge admit concede recall observe stress emphasise emphasize underline'],
  [
    'speech',
    'qco',
    'underscore reiterate repeat reaffirm affirm clarify claim allege deny proclaim pronounce predict forecast project foretell reassert',
  ],
  ['speech', 'qco', 'propose recommend suggest note mention relate recite echo read summarize summarise specify caution lament bemoan certify'],
  ['speech', 'qco', 'tweet retweet write post publish report describe joke imply intimate insinuate stipulate testify swear profess'],
  ['speech', 'qcoa', 'tell'],
  ['speech', 'qca', 'assure inform remind notify advise reassure convince persuade alert'],
  ['speech', 'qco', 'ask wonder question'],
  ['speech', 'o', 'cite quote outline detail tout portray characterise characterize depict cast rehash'],
  ['speech', 'o', 'express voice air convey issue utter enumerate list invoke reference label term dub brand deem'],
  ['speech', 'oj', 'call name'],
  ['speech', 'c to at on about of', 'hint allude point'],
  ['speech', 'q about of', 'talk speak'],
  ['speech', 'q on', 'elaborate'],
  ['speech', 'o to', 'refer'],
  ['speech', 'qi', 'threaten'],
  ['speech', 'qcio', 'promise pledge vow guarantee'],
  ['speech', 'io', 'refuse decline'],
  ['speech', 'qcio to with on', 'agree'],
  ['thought', 'co', 'believe doubt suspect fear anticipate foresee assume presume understand realise realize remember forget recognise recognize'],
  ['thought', 'c about of', 'think worry know dream'],
  ['thought', 'ci for', 'hope wish'],
  ['thought', 'co', 'feel figure reckon guess imagine calculate speculate surmise deduce determine estimate judge rule regard view perceive'],
  ['thought', 'cio', 'expect intend decide'],
  ['thought', 'o', 'consider see'],
  ['thought', 'io', 'want prefer'],
  ['thought', 'i', 'plan aim choose opt resolve hesitate'],
  ['thought', 'c', 'learn conclude disagree'],
  ['stance', 'qcoj', 'criticise criticize condemn denounce decry deplore slam blast attack assail lambast lambaste rebuke berate chide fault hammer'],
  ['stance', 'qoj', 'mock ridicule deride taunt scold castigate excoriate vilify bash rip pan disparage belittle insult malign savage skewer'],
  ['stance', 'qoj', 'praise laud hail applaud welcome commend salute thank congratulate extol celebrate compliment defend champion credit honour'],
  ['stance', 'oj', 'endorse support back favour favor oppose approve reject dismiss rebuff refute rebut contest dispute challenge protest'],
  ['stance', 'oj', 'accuse blame condone liken compare suspect denigrate reproach regret resent resist embrace advocate'],
  ['stance', 'oj', 'disavow disown renounce repudiate downplay question trust distrust admire despise hate love like dislike appreciate respect'],
  ['stance', 'q to on for about at', 'object react appeal apologise apologize vouch weigh push'],
  ['request', 'qcio', 'demand request ask beg beseech implore entreat'],
  ['request', 'qcoj', 'urge order instruct direct encourage press command exhort invite call advise warn counsel'],
  ['request', 'q for on upon', 'call'],
  ['evidence', 'co', 'show find indicate reveal demonstrate suggest prove illustrate conclude estimate report confirm note warn reflect highlight'],
];

/** Adjectives that hold a thought of their subject's: "confident that", "willing to". */
const ADJECTIVES: readonly (readonly [Family, string, string])[] = [
  [
    'thought',
    'c about of',
    'confident sure certain convinced optimistic pessimistic aware unaware afraid worried concerned hopeful adamant clear sceptical skeptical',
  ],
  ['thought', 'ci', 'glad happy proud sorry pleased delighted grateful surprised'],
  ['thought', 'i', 'willing unwilling eager reluctant keen anxious determined'],
];

/** Nouns that carry what someone said or thinks, and how: "its claim that", "the decision to", "criticism of". */
const NOUNS: readonly (readonly [Family, string, string])[] = [
  [
    'speech',
    'c',
    'statement claim assertion allegation announcement suggestion revelation admission acknowledgement confirmation argument contention',
  ],
  [
    'speech',
    'c',
    'declaration insistence complaint prediction warning report remark comment notion charge rumour rumor accusation assurance explanation',
  ],
  ['speech', 'ci', 'promise pledge vow threat offer proposal refusal'],
  ['speech', 'o', 'description characterization criticism praise denial condemnation endorsement rejection mention defence defense discussion'],
  [
    'thought',
    'c',
    'belief hope fear view opinion idea conviction feeling sense expectation worry concern suspicion confidence impression assumption',
  ],
  ['thought', 'ci', 'plan decision intention desire willingness wish determination commitment'],
  ['request', 'ci', 'call demand request order appeal recommendation'],
  ['evidence', 'c', 'finding conclusion estimate'],
];

/** Prepositions after a cue noun that bring in what it is about. */
export const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'about', 'on', 'over', 'against', 'regarding']);

/** Verbs that lend a cue noun their subject and say little themselves: "made the announcement that". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'make issue give have offer put raise hold release repeat renew share get file send'.split(' '),
);

/** "It seems", "is expected": the content is said by nobody in particular. */
export const UNSOURCED_VERBS: ReadonlySet<string> = new Set(['seem', 'appear']);

/** Adverbs by which a report keeps its distance from what it tells. */
export const REPORTED_ADVERBS: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'purportedly']);

/** Nouns for what one reads opinions and figures in: "in a poll". */
export const POLL_NOUNS: ReadonlySet<string> = new Set('poll survey census study questionnaire'.split(' '));

function frameOf(family: Family, signature: string): Frame {
  const [letters = '', ...prepositions] = signature.split(' ');
  return {
    family,
    quote: letters.includes('q'),
    clause: letters.includes('c'),
    infinitive: letters.includes('i'),
    object: letters.includes('o'),
    addressee: letters.includes('a'),
    judgement: letters.includes('j'),
    prepositions: new Set(prepositions),
  };
}

/** A word in two rows has the frames of both; the first row gives the family. */
function united(a: Frame, b: Frame): Frame {
  return {
    family: a.family,
    quote: a.quote || b.quote,
    clause: a.clause || b.clause,
    infinitive: a.infinitive || b.infinitive,
    object: a.object || b.object,
    addressee: a.addressee || b.addressee,
    judgement: a.judgement || b.judgement,
    prepositions: new Set([...a.prepositions, ...b.prepositions]),
  };
}

function tableOf(rows: readonly (readonly [Family, string, string])[]): ReadonlyMap<string, Frame> {
  const table = new Map<string, Frame>();
  for (const [family, signature, words] of rows)
    for (const word of words.split(' ')) {
      const frame = frameOf(family, signature);
      const known = table.get(word);
      table.set(word, known ? united(known, frame) : frame);
    }
  return table;
}

/** The cue verbs by lemma. */
export const CUE_VERBS: ReadonlyMap<string, Frame> = tableOf(VERBS);

/** The cue adjectives by lemma. */
export const CUE_ADJECTIVES: ReadonlyMap<string, Frame> = tableOf(ADJECTIVES);

/** The cue nouns by lemma. */
export const CUE_NOUNS: ReadonlyMap<string, Frame> = tableOf(NOUNS);
