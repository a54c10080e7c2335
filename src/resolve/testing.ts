import type { ActorClaim, Claim, CooperationClaim, EngagementClaim, InstrumentClaim, StatementClaim, TransferClaim } from '../model/claim.ts';
import type { Dating } from '../model/date.ts';
import { claimIdOf, reportIdOf } from '../model/digest.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';

// For tests of resolving and reconciling: reports with claims written by hand, as an extractor would make them.

/** What a builder may leave out; evidence is the sentence that holds the given words. */
type Rest<C extends Claim> = Partial<Omit<C, 'kind' | 'id' | 'report' | 'evidence'>>;

const UNKNOWN: Dating = { how: 'unknown' };

/** The dating of one day that the words state. */
export function onDay(day: string): Dating {
  return { how: 'stated', start: day, end: day, precision: 'day', words: { start: 0, end: 1 } };
}

/** The dating of one day that nothing states. */
export function supposedly(day: string): Dating {
  return { how: 'assumed', start: day, end: day, precision: 'day', because: 'the day of the report' };
}

/** One report of a test, to which claims are added; every claim names words of the text that it rests on. */
export class Told {
  readonly report: Report;
  readonly claims: Claim[] = [];

  constructor(published: string, text: string, source: string | null = null) {
    this.report = { id: reportIdOf(published, source, null, text), path: null, url: null, source, title: null, published, language: 'en', text };
  }

  /** Where the words stand in the text; they must. */
  at(words: string): Span {
    const start = this.report.text.indexOf(words);
    if (start < 0) throw new Error(`the report does not say "${words}"`);
    return { start, end: start + words.length };
  }

  actor(name: string, rest: Rest<ActorClaim> & { titles?: readonly string[]; forms?: readonly string[] } = {}): ClaimId {
    const { titles = [], forms = [name], ...fields } = rest;
    const span = this.at(forms[0] as string);
    const country = fields.country ?? null;
    const roles = titles.map((title) => ({ title, organisation: null, country, span: this.at(title) }));
    const names = forms.map((text) => ({ text, span: this.at(text) }));
    return this.add({ ...this.base('actor', span, name), kind: 'actor', actor: 'person', name, names, country, roles, described: false, ...fields });
  }

  engagement(words: string, participants: readonly ClaimId[], rest: Rest<EngagementClaim> = {}): ClaimId {
    const sides = participants.map((id) => this.claims.find((c): c is ActorClaim => c.id === id && c.kind === 'actor')?.country ?? null);
    return this.add({
      ...this.base('engagement', this.at(words), words),
      kind: 'engagement',
      engagement: 'meeting',
      status: 'occurred',
      date: onDay(this.report.published),
      place: null,
      participants: participants.map((actor, i) => ({ actor, side: sides[i] ?? null, role: 'attendee' as const })),
      states: [...new Set(sides.filter((s) => s !== null))].sort(),
      partOf: null,
      topics: [],
      about: null,
      ...rest,
    });
  }

  instrument(words: string, rest: Rest<InstrumentClaim> = {}): ClaimId {
    return this.add({
      ...this.base('instrument', this.at(words), words),
      kind: 'instrument',
      instrument: 'agreement',
      title: 'agreement',
      parties: [],
      bodies: [],
      signatories: [],
      status: 'signed',
      date: UNKNOWN,
      areas: [],
      engagement: null,
      ...rest,
    });
  }

  cooperation(words: string, rest: Rest<CooperationClaim> = {}): ClaimId {
    return this.add({
      ...this.base('cooperation', this.at(words), words),
      kind: 'cooperation',
      parties: [],
      area: 'general',
      stage: 'discussed',
      text: words,
      ...rest,
    });
  }

  transfer(words: string, rest: Rest<TransferClaim> & { supplier: string; recipient: string; item: string }): ClaimId {
    return this.add({
      ...this.base('transfer', this.at(words), words),
      kind: 'transfer',
      category: 'other',
      quantity: null,
      stage: 'delivered',
      period: null,
      date: UNKNOWN,
      ...rest,
    });
  }

  /** A statement whose evidence is the given words and whose content is `text`, which must stand in the report. */
  statement(words: string, text: string, speaker: ClaimId | null, rest: Rest<StatementClaim> = {}): ClaimId {
    return this.add({
      ...this.base('statement', this.at(words), words),
      kind: 'statement',
      speaker,
      via: [],
      mode: 'direct',
      text,
      source: [],
      cue: [],
      content: [this.at(text)],
      channel: null,
      engagement: null,
      ...rest,
    });
  }

  private base(kind: string, span: Span, words: string): { id: ClaimId; report: ReportId; evidence: readonly Span[] } {
    return { id: claimIdOf(this.report.id, kind, words, this.claims.length), report: this.report.id, evidence: [span] };
  }

  private add(claim: Claim): ClaimId {
    this.claims.push(claim);
    return claim.id;
  }
}

/** The reports and claims of several tellings, as the stages take them. */
export function allOf(...told: readonly Told[]): { reports: ReadonlyMap<ReportId, Report>; claims: Claim[] } {
  return { reports: new Map(told.map((t) => [t.report.id, t.report])), claims: told.flatMap((t) => t.claims) };
}
