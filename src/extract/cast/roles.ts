import { officeOf, rankNamed } from '../../knowledge/index.ts';
import type { Draft } from './draft.ts';
import type { BodyAppearance } from './institutions.ts';
import type { Appearance } from './people.ts';
import { type Sighting, spanOf } from './sighting.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Gives every person the titles that stand around their name, and a counterpart the title of the other; also the name forms. */
export function setRoles(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  institutions: readonly BodyAppearance[],
): void {
  for (const { sentence, spot, draft } of appearances) {
    const { line } = sightings[sentence] as Sighting;
    const span = spanOf(line, spot.nameFirst, spot.nameLast);
    draft.names.push({ text: text.slice(span.start, span.end).replace(/\s+/g, ' '), span, sentence });
    if (/^(?:sheikh|sheikha|shaikh|prince|princess)$/.test(line.words[spot.nameFirst - 1]?.key ?? '')) {
      const styled = spanOf(line, spot.nameFirst - 1, spot.nameLast);
      draft.names.push({ text: text.slice(styled.start, styled.end).replace(/\s+/g, ' '), span: styled, sentence });
    }
    for (const title of spot.titles) {
      if (title.counterpart) continue;
      addRole(text, sightings[sentence] as Sighting, title, draft, bodyOf(institutions, sentence, title));
    }
    if (spot.address !== null) {
      const rank = spanOf(line, spot.address.first, spot.address.last);
      const words = text.slice(rank.start, rank.end);
      if (rankNamed(words) !== null && !draft.roles.some((r) => r.title.toLowerCase() === words.toLowerCase()))
        draft.roles.push({ title: words, office: officeOf(words), span: rank, country: draft.country, body: null, sentence });
    }
  }
  for (const a of appearances) {
    for (const title of a.spot.titles)
      if (title.counterpart && a.draft.roles.length === 0) inherit(sightings[a.sentence] as Sighting, appearances, a);
  }
}

function addRole(text: string, s: Sighting, title: TitlePhrase, draft: Draft, body: Draft | null): void {
  const last = title.plural ? title.head + 1 : title.titleLast;
  const span = spanOf(s.line, title.titleFirst, last);
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const single = title.plural ? words.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '') : words;
  if (draft.roles.some((r) => r.title.toLowerCase() === single.toLowerCase())) return;
  // "Minister Holm" after "Defence Minister Holm" is the same office in fewer words.
  const office = officeOf(single);
  if (office?.portfolio === null && draft.roles.some((r) => r.office?.rank === office.rank && r.office.portfolio !== null)) return;
  draft.roles.push({ title: single, office: officeOf(single), span, country: title.side ?? draft.country, body, sentence: s.line.index });
}

/** The organisation inside a title, or the one that owns it. */
function bodyOf(institutions: readonly BodyAppearance[], sentence: number, title: TitlePhrase): Draft | null {
  const ranges = [title.body, title.owner?.kind === 'phrase' ? title.owner : null];
  for (const range of ranges) {
    if (range === null) continue;
    const found = institutions.find((b) => b.sentence === sentence && b.spot.nameFirst < range.last && range.first < b.spot.nameLast);
    if (found?.draft != null) return found.draft;
  }
  return null;
}

/** "his visiting counterpart X": X bears the title of the person whose counterpart he is, the nearest before in the sentence that has one. */
function inherit(s: Sighting, appearances: readonly Appearance[], a: Appearance): void {
  const before = appearances.filter(
    (b) =>
      b.draft !== a.draft &&
      b.draft.roles.length > 0 &&
      (b.sentence < a.sentence || b.spot.nameFirst < a.spot.nameFirst) &&
      b.sentence <= a.sentence &&
      a.sentence - b.sentence <= 3,
  );
  const same = before.filter((b) => b.sentence === a.sentence && b.draft.country !== a.draft.country);
  const near = before.filter((b) => b.sentence === before.at(-1)?.sentence && b.draft.country !== a.draft.country);
  const other = (same[0] ?? near[0] ?? before.at(-1))?.draft;
  const title = a.spot.titles.find((t) => t.counterpart);
  const role = other?.roles[0];
  if (role === undefined || title === undefined) return;
  a.draft.roles.push({
    title: role.title,
    office: role.office,
    span: spanOf(s.line, title.titleFirst, title.titleLast),
    country: title.side ?? a.draft.country,
    body: null,
    sentence: a.sentence,
  });
}
