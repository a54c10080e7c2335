import { stateAdjective } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { isRelation } from '../tree.ts';
import { institutionMeant } from './antecedents.ts';
import type { Reference } from './draft.ts';
import type { Territory } from './geography.ts';
import { groups } from './group-nouns.ts';
import { type BodyAppearance, isGeneric } from './institutions.ts';
import { type Item, type Known, one } from './known.ts';
import { offices } from './offices.ts';
import { pronouns } from './pronouns.ts';
import { headWithin, type Sighting, spanOf } from './sighting.ts';

/** Reads a report from beginning to end and says of each name, description and pronoun whom it means. */
export function referencesOf(known: Known): readonly Reference[] {
  const history: Reference[] = [];
  const sentences = known.sightings.map((s) => s.line.sentence);
  const everyone = [...new Set(known.appearances.map((a) => a.draft))];
  for (const s of known.sightings) {
    const items = [
      ...named(known, s),
      ...institutions(known, s),
      ...offices(known, s, sentences, everyone),
      ...territories(known, s),
      ...groups(known, s, sentences),
      ...pronouns(known, s, sentences),
    ];
    items.sort((a, b) => a.first - b.first || b.last - a.last);
    for (const item of items) {
      const found = item.resolve(history);
      if (found === null || found.drafts.length === 0) continue;
      history.push({
        sentence: s.line.index,
        first: item.first,
        last: item.last,
        head: headWithin(s.line, item.first, item.last),
        form: found.form,
        drafts: found.drafts,
      });
    }
  }
  return history;
}

function named(known: Known, s: Sighting): Item[] {
  return known.appearances
    .filter((a) => a.sentence === s.line.index)
    .map((a) => ({ first: a.spot.first, last: a.spot.last, resolve: () => ({ form: 'name', drafts: [a.draft] }) }));
}

function institutions(known: Known, s: Sighting): Item[] {
  return known.institutions
    .filter((b) => b.sentence === s.line.index)
    .map((b) => ({
      first: b.spot.first,
      last: b.spot.last,
      resolve: (history) => {
        const form = b.spot.proper ? 'name' : 'description';
        const owner = b.draft === null && b.spot.owner?.kind === 'pronoun' ? ownerOf(s, history, b.spot.owner.token) : null;
        const meant = b.draft ?? institutionMeant(history, b.spot.key, b.spot.country ?? owner);
        // "His embassy": the embassy of the state that he serves, though the report names none.
        if (meant === null && owner !== null)
          return {
            form,
            drafts: [
              known.states.described(`${stateAdjective(owner)} ${b.spot.key}`, owner, spanOf(s.line, b.spot.first, b.spot.last), s.line.index),
            ],
          };
        return { form, drafts: one(meant) };
      },
    }));
}

/** The state of the person whom "his" or "her" before a body takes up: the one last spoken of; null for other pronouns. */
function ownerOf(s: Sighting, history: readonly Reference[], token: number): Country | null {
  if (!/^(?:his|her)$/.test(s.line.words[token]?.key ?? '')) return null;
  const near = history.filter((r) => s.line.index - r.sentence <= 2);
  return near.findLast((r) => r.drafts.length === 1 && r.drafts[0]?.kind === 'person')?.drafts[0]?.country ?? null;
}

function territories(known: Known, s: Sighting): Item[] {
  return s.territories
    .filter((t) => speaks(s, t) && !nested(known, s, t))
    .map((t) => ({
      first: t.first,
      last: t.last,
      resolve: () => ({
        form: t.kind === 'state' ? 'name' : 'description',
        drafts: t.countries.map((c) => known.states.of(c, spanOf(s.line, t.first, t.last), s.line.index)),
      }),
    }));
}

/** A state always, its people and adjectives too; a capital or a seat only where it stands as one who acts. */
function speaks(s: Sighting, t: Territory): boolean {
  if (t.kind === 'state' || t.kind === 'demonym' || t.kind === 'compound') return true;
  if (t.kind === 'place') return false;
  const token = s.line.sentence.tokens[t.last - 1];
  const next = s.line.sentence.tokens[t.last];
  if (
    s.line.words[t.first - 1]?.key === 'between' ||
    (s.line.words[t.first - 1]?.key === 'and' && s.territories.some((o) => o.last === t.first - 1 && s.line.words[o.first - 1]?.key === 'between'))
  )
    return true;
  return token !== undefined && isRelation(token, 'nsubj') && (next?.upos === 'VERB' || next?.upos === 'AUX');
}

/** Inside a larger mention of someone else a state is no mention of its own: "Ambassador to India", "Israeli embassy". */
function nested(known: Known, s: Sighting, t: Territory): boolean {
  const inside = (first: number, last: number): boolean => first <= t.first && t.last <= last;
  return (
    s.persons.some((p) => inside(p.first, p.last)) ||
    s.offices.some((o) => inside(o.first, o.last)) ||
    known.institutions.some((b) => b.sentence === s.line.index && inside(b.spot.first, b.spot.last))
  );
}

/** Whether a body spot says only its kind, for the claims: it adds no name form. */
export const addsName = (b: BodyAppearance): boolean => b.spot.proper || !isGeneric(b.spot.key);
