// Run as a process of its own by tests: adds `count` invented reports, from number `first` on, to the record in `folder`.
import { addReports } from '../pipeline/index.ts';
import { openStore } from '../record/index.ts';
import { manyReports, readings } from './reports.ts';
import { testStages } from './stages.ts';

const [folder = '', first = '0', count = '0'] = process.argv.slice(2);
const opened = await openStore(folder, { create: true });
if (!opened.ok) throw new Error(opened.failure.what);
await using store = opened.value;
const from = Number(first);
const added = await addReports(store, readings(manyReports(from + Number(count)).slice(from)), testStages());
if (!added.ok) throw new Error(added.failure.what);
