import { type Store, sections, snapshotOf } from '../record/index.ts';
import { Offsets } from './code-points.ts';
import { format } from './schema.ts';

/**
 * The whole record as JSON text, piece by piece, so that a big record needs no giant string. One report or entry stands on a line,
 * lists are sorted by id: the same reports give the same bytes. It is one state of the record, however long the reading takes.
 */
export async function* recordAsJson(store: Store): AsyncGenerator<string> {
  await using snapshot = await snapshotOf(store);
  const offsets = new Offsets();
  const versions = await snapshot.versions();
  const newestOf = new Map([...versions].flatMap(([newest, ids]) => ids.slice(0, -1).map((id) => [id, newest] as const)));
  yield `{"format":${JSON.stringify(format)},\n"reports":`;
  yield* list(snapshot.reports(), (report) => {
    offsets.note(report);
    return { ...report, supersededBy: newestOf.get(report.id) ?? null, supersedes: versions.get(report.id)?.slice(0, -1) ?? [] };
  });
  for (const section of sections) {
    yield `,\n${JSON.stringify(section)}:`;
    yield* list(snapshot.entries(section), (entry) => offsets.inCodePoints(entry));
  }
  yield '}\n';
}

async function* list<T>(items: AsyncIterable<T>, shown: (item: T) => object): AsyncGenerator<string> {
  let before = '[\n';
  for await (const item of items) {
    yield before + JSON.stringify(shown(item));
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
