import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { counted } from '../../../../brief/words.ts';
import type { Decision, Imported } from '../../../contract/index.ts';
import { postJson } from '../../api/fetch.ts';
import { useDecisionPages } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { useDecide } from '../../parts/decide.tsx';
import { More } from '../../parts/more.tsx';
import { Said } from '../../parts/said.tsx';
import { sign, signature } from '../../parts/signature.ts';
import { Empty, Loading, Problem } from '../../parts/states.tsx';
import { momentInWords } from '../../words/days.ts';
import { pathOf } from '../../words/sections.ts';

/** All that people decided, to be taken back, carried elsewhere, or loaded from elsewhere. */
export function DecisionsView() {
  const query = useDecisionPages();
  const items = query.data?.pages.flatMap((p) => p.items) ?? [];
  const [first] = query.data?.pages ?? [];
  return (
    <>
      <header className="view-head">
        <div>
          <Title of="Decisions">Decisions</Title>
          <p className="lede">What people know better than the rules. Decisions hold when reports are added and when the record is rebuilt.</p>
        </div>
        <div className="actions">
          <a className="button" href="/api/decisions/export" download="decisions.json">
            Export
          </a>
          <Load />
        </div>
      </header>
      <Signing />
      {query.error !== null && first === undefined && <Problem error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Loading what="the decisions" />}
      {first !== undefined && items.length === 0 && (
        <Empty>
          Nothing has been decided. The <Link href="/review">review</Link> shows what is unsure.
        </Empty>
      )}
      <ul className="items long-list">
        {items.map((d) => (
          <Line key={d.id} decision={d} />
        ))}
      </ul>
      {first !== undefined && items.length > 0 && <More query={query} shown={items.length} total={first.total} one="decision" />}
    </>
  );
}

function Line({ decision: d }: { readonly decision: Decision }) {
  const { decide, busy } = useDecide();
  const entries = d.about.filter((a, i, all) => a.entry !== null && all.findIndex((b) => b.entry === a.entry) === i);
  return (
    <li className={d.undone ? 'item undone' : 'item'}>
      <p className="item-line">
        <span className="item-name">
          <Said>{d.label}</Said>
        </span>
        {d.undone && <span className="tag">taken back</span>}
        {d.pending && <span className="tag">being worked in</span>}
      </p>
      {d.note !== null && (
        <blockquote className="quote">
          <Said>{d.note}</Said>
        </blockquote>
      )}
      <p className="item-foot">
        <Said>{d.by}</Said>
        <time dateTime={d.at}>{momentInWords(d.at)}</time>
        {entries.map((a) => (
          <Link key={a.claim} href={pathOf(a.entry ?? '')}>
            <Said>{a.label ?? a.entry ?? ''}</Said>
          </Link>
        ))}
        {!d.undone && d.action !== 'undo' && (
          <button type="button" className="button plain" disabled={busy} onClick={() => void decide({ action: 'undo', of: d.id })}>
            Undo<span className="hidden-but-read">: {d.label}</span>
          </button>
        )}
      </p>
    </li>
  );
}

function Signing() {
  const [name, setName] = useState(signature);
  return (
    <div className="controls list-filters">
      <label>
        <span className="label">Sign decisions as (else the user of this machine)</span>
        <input
          className="field"
          value={name}
          maxLength={200}
          onChange={(event) => {
            setName(event.target.value);
            sign(event.target.value);
          }}
        />
      </label>
    </div>
  );
}

function Load() {
  const client = useQueryClient();
  const [told, setTold] = useState('');
  const load = async (file: File) => {
    try {
      const done = await postJson<Imported>('/api/decisions/import', JSON.parse(await file.text()));
      setTold(`${counted(done.added, 'decision')} loaded, ${done.known.toLocaleString('en')} known before.`);
      await client.invalidateQueries();
    } catch (error) {
      setTold(error instanceof SyntaxError ? 'That file holds no decisions: it is no JSON.' : (error as Error).message);
    }
  };
  return (
    <>
      <label className="button file">
        Load …
        <input
          type="file"
          accept=".json,application/json"
          className="hidden-but-read"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void load(file);
            event.target.value = '';
          }}
        />
      </label>
      <span role="status" className="small">
        {told}
      </span>
    </>
  );
}
