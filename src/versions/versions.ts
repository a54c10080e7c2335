import { digest } from '../model/digest.ts';
import type { ReportId } from '../model/ids.ts';
import { isEnglish } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { fold, wordsOf } from '../resolve/index.ts';
import { addressKey } from './address.ts';
import { containment, stretchesOf } from './likeness.ts';
import { oldestFirst } from './newest.ts';

/** The versions of each report that has several, the oldest first and the newest last, by the id of the newest. */
export type Versions = ReadonlyMap<ReportId, readonly ReportId[]>;

// Of many reports at one address each is compared with so many before it.
const NEIGHBOURS = 30;
// Nothing in common: another report now stands at the address.
const UNRELATED = 0.1;
const MOSTLY = 0.6;
// Shorter texts may be the same by chance, or by habit.
const TELLING_LENGTH = 400;

/**
 * Finds out which reports are versions of one another: those at one address (unless title, day and text all differ), those with the same text from
 * one outlet, and those of one outlet, title and day with mostly the same text. The same words from another outlet are a copy, not a version.
 * `addresses` are all that each report was found at. The outcome does not depend on the order of reports or addresses.
 */
export function versionsOf(reports: Iterable<Report>, addresses: ReadonlyMap<ReportId, readonly string[]>): Versions {
  const all = [...reports].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1));
  const stretches = memo((report: Report) => stretchesOf(report.text));
  const alike = (a: Report, b: Report): number => containment(stretches(a), stretches(b));
  const root = new Map<Report, Report>();
  const find = (report: Report): Report => {
    let at = report;
    for (let up = root.get(at); up !== undefined; up = root.get(at)) at = up;
    return at;
  };
  const join = (a: Report, b: Report): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) root.set(y, x);
  };
  const within = (groups: Iterable<readonly Report[]>, same: (a: Report, b: Report) => boolean): void => {
    for (const group of groups)
      group.forEach((b, i) => {
        for (const a of group.slice(Math.max(0, i - NEIGHBOURS), i)) if (find(a) !== find(b) && same(a, b)) join(a, b);
      });
  };
  within(byAddress(all, addresses), (a, b) => a.published === b.published || titleOf(a) === titleOf(b) || alike(a, b) >= UNRELATED);
  within(byText(all), (a, b) => a.published === b.published || a.text.length >= TELLING_LENGTH);
  within(byTitle(all), (a, b) => alike(a, b) >= MOSTLY);
  const groups = [...Map.groupBy(all, find).values()].filter((group) => group.length > 1);
  const ordered = groups.map((group) => oldestFirst(group, stretches).map((r) => r.id));
  return new Map(ordered.sort((a, b) => (newest(a) < newest(b) ? -1 : 1)).map((ids) => [newest(ids), ids]));
}

const newest = (ids: readonly ReportId[]): ReportId => ids.at(-1) as ReportId;
const titleOf = (report: Report): string | null => (report.title === null ? null : wordsOf(report.title).join(' '));
const outletOf = (report: Report): string | null => (report.source === null ? null : fold(report.source).trim());

/** A page that exists in two languages at one address is two reports: only one of them is read. */
function byAddress(all: readonly Report[], addresses: ReadonlyMap<ReportId, readonly string[]>): Iterable<readonly Report[]> {
  const at = new Map<string, Report[]>();
  for (const report of all) {
    const keys = new Set((addresses.get(report.id) ?? []).map(addressKey));
    for (const key of keys) if (key !== null) put(at, `${isEnglish(report.language)} ${key}`, report);
  }
  return at.values();
}

/** Reports of one text and one outlet. Those that name no outlet are the only outlet's that has the text, and otherwise their own. */
function* byText(all: readonly Report[]): Iterable<readonly Report[]> {
  const alike = Map.groupBy(all, (report) => digest(report.text.replace(/\s+/g, ' ').trim()));
  for (const group of alike.values()) {
    if (group.length === 1) continue;
    const outlets = new Set(group.map(outletOf).filter((o) => o !== null));
    if (outlets.size <= 1) yield group;
    else yield* Map.groupBy(group, outletOf).values();
  }
}

function byTitle(all: readonly Report[]): Iterable<readonly Report[]> {
  const groups = new Map<string, Report[]>();
  for (const report of all) {
    const [outlet, title] = [outletOf(report), titleOf(report)];
    if (outlet !== null && title) put(groups, [outlet, title, report.published, isEnglish(report.language)].join('\u0001'), report);
  }
  return groups.values();
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
