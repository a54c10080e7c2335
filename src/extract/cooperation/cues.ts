import { areasNamed } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { CooperationStage } from '../../model/vocabulary.ts';
import { assertionOf, isPassive } from '../parties/index.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';

/** A word that says that states do or would do something together, or speak of it. */
export interface Cue {
  /**
   * `noun`: "cooperation", "ties". `verb`: "cooperate", "work together". `talk`: "discussed", "topics included". `deed`: an area that is joint by
   * its own words ("joint exercise", "co-production"). `instrument`: "a memorandum on …".
   */
  readonly sort: 'noun' | 'verb' | 'talk' | 'deed' | 'instrument';
  /** Whether the cue tells what an agreement named before holds: "It covers …", "The pact provides for …". */
  readonly contents: boolean;
  readonly first: number;
  readonly last: number;
}

const NOUN =
  /^(?:co-?operation|collaborations?|interactions?|synerg(?:y|ies)|teamwork|partnerships?|ties|relations(?:hips?)?|interoperability|alliance|links|bonds|co-?ordination|engagement)$/i;
const VERB = /^(?:co-?operate|co-?ordinate|collaborate|partner|liaise|interact|team)$/i;
const JOINING = /^(?:link|interlink|connect|interconnect|integrate|pool|harmoni[sz]e|synchroni[sz]e|merge|combine|align)$/;
const TALK = /^(?:discuss|review|explore|cover|address|include|focus|touch|deal|talk|speak|exchange|raise|consider|concern|centre|center|revolve)$/;
const TALKS =
  /\b(?:topics?|talks|discussions?|agenda|issues?|meetings?|conversation|dialogue|consultations|negotiations|focus|matters|subjects|call)\b/i;
const FRAME =
  /\b(?:agreements?|memorand(?:um|a)|mous?|pacts?|accords?|protocols?|roadmap|road map|plan|programme|program|cooperation|collaboration|partnership|deal|treaty)\b/i;
const INSTRUMENT = /^(?:statement|agreements?|memorand(?:um|a)|mous?|pacts?|accords?|letters?|protocols?|declaration|arrangements?|treaty|deals?)$/i;
const JOINT =
  /^(?:joint|train(?:s|ed|ing)? .*(?:soldiers|troops|officers|pilots|recruits|personnel|cadets|police|servicemen|fighters|crews?|sappers|technicians|mechanics|engineers|instructors|sailors|specialists|doctors)$|co-?(?:produc|develop|manufact)|(?:train|exercis|patrol)\w* (?:together|jointly|alongside)$|.*\bsharing$|shar(?:e|es|ed|ing)\b|exchang|(?:technology|tech|know-how) transfer|transfers? of|licen[cs]ed|production under|(?:built|produced|assembled|manufactured) under licen|.*\bpatrol|resum|.*\b(?:exercises?|drills?|war ?games?|manoeuvres?|maneuvers?)$)/;
const RELATIONS = /^(?:ties|relations(?:hips?)?|links|bonds|alliance|engagement|interoperability|co-?ordination)$/i;
const ESTRANGED =
  /^(?:diplomatic|public|strained|worsening|deteriorating|troubled|icy|uneasy|severed|tense|frosty|sour(?:ed)?|family|blood|personal|close-knit|race|human|labou?r|international|external|foreign|poor|bad|investor|media|customer|press|guest)$/i;

/** The cues of a sentence, left to right; `before` is the sentence ahead of it, which may name what its "it" means. */
export function cuesIn(sentence: Sentence, text: string, before: Sentence | undefined): Cue[] {
  const found: Cue[] = [];
  sentence.tokens.forEach((token, k) => {
    const contents = tellsContents(sentence, text, before, k);
    const sort = contents ? 'instrument' : sortOf(sentence, text, token, k);
    if (sort) found.push({ sort, contents, first: k, last: k + 1 });
    // "a memorandum was signed between A and B in the fields of …"
    if (sort === null && INSTRUMENT.test(token.text)) {
      const field = sentence.tokens.findIndex(
        (t, i) => i > k + 2 && i < k + 30 && /^(?:fields?|areas?|spheres?)$/i.test(t.text) && sentence.tokens[i + 1]?.text === 'of',
      );
      const signed = sentence.tokens.slice(k + 1, Math.max(k + 1, field)).some((t) => /^(?:signed|concluded|inked)$/i.test(t.text));
      if (field > 0 && signed) found.push({ sort: 'instrument', contents: false, first: k, last: field + 1 });
    }
    // "the progress made in the fields of …"
    const fields = token.lemma === 'progress' ? sentence.tokens.slice(k + 1, k + 6).findIndex((t) => /^(?:fields?|areas?)$/i.test(t.text)) : -1;
    const opener = fields < 0 ? -1 : sentence.tokens.findIndex((t, i) => i > k && t.text.toLowerCase() === 'in');
    if (opener > k && opener < k + 1 + fields) found.push({ sort: 'noun', contents: false, first: k, last: opener });
  });
  const words = text.slice(sentence.start, sentence.end);
  for (const term of areasNamed(words)) {
    const behind = words.slice(term.end, term.end + 40);
    const between =
      /^(?: [\w-]+){0,2} (?:between|among)\b/.test(behind) || (/^(?:training|exercises)$/.test(term.area) && /^ (?:together )?with\b/.test(behind));
    if (!between && !JOINT.test(words.slice(term.start, term.end).toLowerCase())) continue;
    const first = sentence.tokens.findIndex((t) => t.end > sentence.start + term.start);
    const last = sentence.tokens.findIndex((t) => t.end >= sentence.start + term.end);
    if (first >= 0 && last >= first) found.push({ sort: 'deed', contents: false, first, last: joinedEnd(sentence, last + 1) });
  }
  return found.sort((a, b) => a.first - b.first);
}

const HOLDING = /^(?:cover|provide|include|envisage|foresee|encompass|span|comprise|contain|extend)$/;

/** "It covers …", "The agreement also provides for …": a verb of contents whose subject is an agreement or stands for the one just named. */
function tellsContents(sentence: Sentence, text: string, before: Sentence | undefined, k: number): boolean {
  const token = sentence.tokens[k] as Token;
  if (token.upos !== 'VERB' || !HOLDING.test(token.lemma.toLowerCase())) return false;
  const next = sentence.tokens[k + 1]?.text.toLowerCase() ?? '';
  if (/^(?:provide|extend)$/.test(token.lemma) && next !== 'for' && next !== 'to') return false;
  const subject = text.slice(sentence.start, token.start).replace(/^[\W_]+/, '');
  if (/^(?:it|this|they|the document|the text)(?: \w+){0,2} $/i.test(subject))
    return (
      before !== undefined &&
      (FRAME.test(text.slice(before.start, before.end)) || /\b(?:statement|letter) of intent\b/i.test(text.slice(before.start, before.end)))
    );
  // "the programme for 2026, which foresees …"
  if (/\bwhich(?: \w+)? $/i.test(subject)) return FRAME.test(subject.slice(-90));
  return /^(?:the|this|that|under the) (?:[\w-]+ ){0,4}(?:agreements?|memorandum|mou|pact|accord|protocol|roadmap|road map|plan|deal|treaty|document|programme|declaration|statement|letter|arrangement)(?: \w+){0,2} $/i.test(
    subject,
  );
}

/** The end of a joint deed with the noun that its "joint" also means: "joint exercises and training". */
function joinedEnd(sentence: Sentence, last: number): number {
  const next = sentence.tokens[last + 1];
  return sentence.tokens[last]?.text.toLowerCase() === 'and' && next?.upos === 'NOUN' && isRelation(next, 'conj') && next.head < last
    ? last + 2
    : last;
}

/** "Asia-Pacific Economic Cooperation", "the Gulf Cooperation Council": a word of the name of a body. */
function isNameOfBody(sentence: Sentence, k: number): boolean {
  if (!/^[A-Z]/.test(sentence.tokens[k]?.text ?? '')) return false;
  const before = sentence.tokens
    .slice(Math.max(0, k - 4), k)
    .map((t) => t.text)
    .join(' ');
  const next = sentence.tokens.slice(k + 1, k + 4).map((t) => t.text);
  const body = /^(?:Organi[sz]ation|Council|Agency|Administration|Forum|Bank|Fund|Centre|Center|Bureau|Institute|Department|Office)$/;
  const heads = next.findIndex((w) => body.test(w));
  return (
    /(?:Pacific Economic|Black Sea Economic|Islamic)$/.test(before) ||
    (heads >= 0 && next.slice(0, heads).every((w) => /^(?:[A-Z].*|and|&)$/.test(w)))
  );
}

function sortOf(sentence: Sentence, text: string, token: Token, k: number): Cue['sort'] | null {
  const lemma = token.lemma.toLowerCase();
  if (NOUN.test(token.text) && token.upos !== 'VERB') {
    if (isNameOfBody(sentence, k)) return null;
    if (!RELATIONS.test(token.text)) return 'noun';
    const before = sentence.tokens[k - 1]?.text ?? '';
    const after = sentence.tokens[k + 1]?.text.toLowerCase() ?? '';
    // "ties to a militant group", "diplomatic relations": no cooperation
    const whom = sentence.tokens[k + 2];
    const toGroup =
      after === 'to' &&
      (whom?.upos === 'PROPN' ||
        /^(?:\w*(?:groups?|militants?|terrorists?|militias?|networks?|organi[sz]ations?))$/i.test(sentence.tokens[k + 3]?.text ?? whom?.text ?? ''));
    return ESTRANGED.test(before) || toGroup ? null : 'noun';
  }
  if (token.upos === 'VERB' && VERB.test(lemma)) return 'verb';
  if (lemma === 'work' && token.upos === 'VERB' && /^(?:together|jointly|closely|more|with|alongside)$/i.test(sentence.tokens[k + 1]?.text ?? ''))
    return 'verb';
  // "will jointly study", "link their grids"
  if (token.upos === 'VERB' && dependents(sentence, k, 'advmod').some((a) => /^jointly$/i.test(sentence.tokens[a]?.text ?? ''))) return 'verb';
  if (token.upos === 'VERB' && JOINING.test(lemma) && /^(?:their|both)$/i.test(sentence.tokens[k + 1]?.text ?? '')) return 'verb';
  if (
    lemma === 'share' &&
    token.upos === 'VERB' &&
    /\b(?:technolog|know-how|expertise|experiences?\b|best practices|intelligence|information|data\b)/i.test(text.slice(token.end, token.end + 60))
  )
    return 'verb';
  // "such exercises help the sharing of experience in …"
  if (
    /^(?:sharing|exchanges?)$/i.test(token.text) &&
    /^ of (?:\w+ ){0,2}(?:experiences?|expertise|know-how|best practices)\b/i.test(text.slice(token.end, token.end + 50))
  )
    return 'noun';
  // "Particular attention was paid to the building of a power plant."
  if (
    /^(?:pay|give|devote)$/.test(lemma) &&
    token.upos === 'VERB' &&
    /\b(?:attention|emphasis|focus|priority) (?:was|were|is|has been|had been) $/i.test(
      text.slice(Math.max(sentence.start, token.start - 40), token.start),
    )
  )
    return 'talk';
  if (lemma === 'take' && token.upos === 'VERB' && sentence.tokens[k + 1]?.text.toLowerCase() === 'up') return 'talk';
  if (token.upos === 'VERB' && TALK.test(lemma)) {
    if (lemma === 'discuss' || lemma === 'review' || lemma === 'explore') return 'talk';
    const next = sentence.tokens[k + 1]?.text.toLowerCase() ?? '';
    if (/^(?:talk|speak)$/.test(lemma)) return /^(?:about|on|of)$/.test(next) ? 'talk' : null;
    if (lemma === 'exchange') return /^(?:views?|viewpoints?|opinions?|ideas|notes|assessments?)$/.test(next) ? 'talk' : null;
    const around = text.slice(sentence.start, token.start);
    if (/^(?:cover|include|focus|address)$/.test(lemma) && FRAME.test(around.slice(-60))) return 'instrument';
    return TALKS.test(around.slice(-90)) ? 'talk' : null;
  }
  if (INSTRUMENT.test(token.text)) {
    const behind = afterUnderstanding(sentence, k + 1);
    if (/^statement$/i.test(token.text) && behind === k + 1) return null;
    const word = sentence.tokens[behind]?.text.toLowerCase() ?? '';
    if (/^(?:on|concerning|regarding|in|covering|spanning|involving|across|about)$/.test(word)) return 'instrument';
    if (word === 'to' && INTENDED.test(sentence.tokens[behind + 1]?.lemma.toLowerCase() ?? '')) return 'instrument';
  }
  return null;
}

function afterUnderstanding(sentence: Sentence, k: number): number {
  return sentence.tokens[k]?.text.toLowerCase() === 'of' && /^(?:understanding|intent|cooperation)$/i.test(sentence.tokens[k + 1]?.text ?? '')
    ? k + 2
    : k;
}

const AGREED = /^(?:agree|sign|adopt|finalise|finalize|conclude|ink|decide|seal|exchange|approve|establish|launch|set)$/;
const INTENDED =
  /^(?:want|hope|seek|plan|intend|wish|aim|commit|pledge|vow|promote|strengthen|enhance|deepen|expand|boost|bolster|increase|broaden|upgrade|elevate|advance|develop|foster|look|continue|further|intensify|widen|step|promise|call|urge|express|reaffirm|will|would|accelerate|build|improve|extend)$/;
const TALKED = /^(?:discuss|review|explore|talk|cover|touch|address|include|focus|exchange|consider|examine|raise|deal)$/;

/** How far what a cue speaks of is, by the verbs of its sentence before it and its own. */
export function stageOf(sentence: Sentence, cue: Cue): CooperationStage {
  if (cue.sort === 'talk') return 'discussed';
  if (cue.sort === 'instrument') return stageOfInstrument(sentence, cue);
  let intended = false;
  for (let k = 0; k < Math.min(sentence.tokens.length, cue.last); k++) {
    const token = sentence.tokens[k] as Token;
    const lemma = token.lemma.toLowerCase();
    if (INTENDED.test(lemma) && sentence.tokens[k - 1]?.text.toLowerCase() === 'to') intended = true;
    if (token.upos !== 'VERB' && token.upos !== 'AUX') {
      intended ||=
        /^(?:intention|commitment|opportunity|willingness|desire|need|potential|ways|readiness|determination|importance|willing|ready|keen|eager)$/.test(
          lemma,
        );
      continue;
    }
    if (TALKED.test(lemma)) return 'discussed';
    if (AGREED.test(lemma) && !isFuture(sentence, k)) return 'agreed';
    if (INTENDED.test(lemma)) intended = true;
  }
  const root = sentence.tokens.findIndex((t) => t.head < 0);
  if (root >= cue.last && AGREED.test((sentence.tokens[root] as Token).lemma) && isPassive(sentence, root)) return 'agreed';
  return intended ? 'intended' : 'under-way';
}

/** What an instrument is about is agreed once it is signed; before that it is intended or only discussed. */
function stageOfInstrument(sentence: Sentence, cue: Cue): CooperationStage {
  const verb = [cue.first, ...ancestors(sentence, cue.first)].find((k) => sentence.tokens[k]?.upos === 'VERB');
  if (verb === undefined) return 'agreed';
  if (/^(?:discuss|negotiate|explore|consider|review|propose)$/.test((sentence.tokens[verb] as Token).lemma)) return 'discussed';
  const assertion = assertionOf(sentence, verb);
  return verb !== cue.first && (assertion === 'planned' || assertion === 'wished' || assertion === 'agreed') ? 'intended' : 'agreed';
}

function isFuture(sentence: Sentence, k: number): boolean {
  return sentence.tokens.some((t) => t.head === k && /^(?:will|would|may|might|could|should)$/i.test(t.text));
}
