// Regular verbs of what states and their people do and say. The learnt rules of lemmas go by endings and err on some of them ("upgraded", "postponed",
// "chaired", "patrolling"), and much of what is extracted asks for the lemma.
const VERBS: ReadonlySet<string> = new Set(
  `abandon abrogate accelerate accept accompany accuse acknowledge acquire activate add address admit adopt advance agree aim airlift
    allege allocate anchor annex announce annul answer anticipate appeal applaud apply appreciate approve arbitrate arm arrest arrive
    assemble assert attack attend award axe bag ban bankroll barter berth bid block boost brief broaden broker build buy call
    cancel capture chair christen claim clarify clinch close co-chair co-host collaborate commend comment commission commit complete
    comply comprise concede conclude condemn conduct confer confirm congratulate consider consign consolidate construct contain contend
    convene convey cooperate coordinate cosign countersign cover craft criticise criticize debrief decide decline decommission decry
    deepen deescalate defer delay deliver demand demine demobilise demobilize denounce deny depart deplore deploy deport deposit detain
    determine develop disarm disclose discontinue discuss dispatch dissolve ditch dock donate downgrade draft earmark ease elaborate
    elevate emphasise emphasize enact encompass end endorse enforce enhance enter envisage equip escalate escort establish evacuate
    evaluate examine exchange exempt expand expect expedite expel expire explain explore export extend extradite eye facilitate ferry
    field finalise finalize finance fire float fly foresee forge formalise formalize formulate foster freeze fund furnish garrison get
    gift give govern grant greet guarantee hail halt hand haul highlight hit hold honor honour hope host implement import impose improve
    inaugurate include increase induct inform initial initialise initialize ink insist inspect institutionalise institutionalize
    integrate intend intensify intercept invade invest invigorate invite issue land laud launch lay lease legislate lend liaise liberate
    license lift loan maintain manufacture mediate meet mention mobilise mobilize modernise modernize moor mothball mull near negotiate
    normalise normalize note notify nullify observe obtain occupy offer operationalise operationalize oppose order organise organize
    outline overhaul parachute participate partner pass patrol pause phone plan pledge poise pool postpone praise prepare present press
    procure produce prohibit prolong promise promote propose protest provide publish purchase pursue quit raise ratify reaffirm rebuild
    recall receive reconvene redeploy redraft refuel refurbish refuse rehearse reinforce reintroduce reiterate reject rejoin relaunch
    relax release remark renegotiate renew reopen repatriate repay replace replenish reply report repudiate request reschedule rescind
    rescue resettle resolve respond restore restrict restructure resume resupply retrofit reveal review revitalise revitalize revive
    revoke rotate rush sail schedule scrap seal secure seek seize sell send settle share shelter shelve ship shoot sideline sign
    simulate slate spearhead stage station step stipulate streamline strengthen stress strike study subscribe subsidise subsidize
    suggest summon supersede supply suspend swap swear talk tax tear telephone tender terminate thank thrash threaten tour trade train
    transfer underline underscore undersign underwrite unveil upgrade urge validate veto visit void vow waive want warn weigh welcome
    widen wish withdraw
    admire advise advocate affirm alert allude apologise apologize argue ask assail assume assure aver bash beg believe belittle bemoan
    berate blame blast boast brag brand calculate castigate caution celebrate certify challenge champion chant characterise
    characterize chide chime cite command compare complain compliment concur condone contest continue convince counsel credit cry
    deadpan declare deduce deem defend demonstrate denigrate depict deride describe despise direct disagree disavow dislike dismiss
    disown disparage dispute distrust doubt downplay dub echo embrace encourage entreat enumerate estimate exclaim excoriate exhort
    express extol favor favour fear foretell fume gripe groan growl grumble guess gush hammer hate hesitate hint illustrate imagine
    implore imply indicate insinuate instruct insult interject intimate intone invoke joke judge lambast lambaste lament liken love
    malign marvel mock muse mutter opine opt perceive persuade point portray predict prefer presume proclaim profess pronounce prove
    push quip quote react realise realize reassert reassure rebuff rebuke rebut recite reckon recognise recognize recommend recount
    refer reference reflect refute regard regret rehash relate remember remind renounce repeat reproach resent resist respect retort
    retweet ridicule rule salute scoff scold scream shout sigh skewer slam snap specify speculate summarise summarize support
    surmise suspect taunt tease term testify thunder tout trust tweet utter vilify vouch whisper wonder worry yell`.split(/\s+/),
);

/** Whether this is the dictionary form of one of the verbs. */
export function isVerb(lemma: string): boolean {
  return VERBS.has(lemma);
}

/** The one of the verbs that a form in lower case with this Penn tag is a regular form of; null where it is of none. */
export function verbOf(form: string, xpos: string): string | null {
  const stem = stemOf(form, xpos);
  if (stem === null) return null;
  const halved = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const changed = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [`${stem}e`, stem, ...halved, ...changed].find(isVerb) ?? null;
}

function stemOf(form: string, xpos: string): string | null {
  const ending = xpos === 'VBG' ? /ing$/ : xpos === 'VBZ' ? /e?s$/ : xpos === 'VBD' || xpos === 'VBN' ? /ed$/ : null;
  return ending?.test(form) ? form.replace(ending, '') : null;
}
