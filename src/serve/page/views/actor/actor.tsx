import { Link } from 'wouter';
import type { ActorDetail } from '../../../contract/index.ts';
import { type ActorWhole, address, useActor } from '../../api/hooks.ts';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Borne } from '../../parts/borne.tsx';
import { Disagreements } from '../../parts/disagreements.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { StateName } from '../../parts/names.tsx';
import { Said } from '../../parts/said.tsx';
import { Part } from '../../parts/section.tsx';
import { pathOf } from '../../words/sections.ts';
import { termAtStart } from '../../words/term.ts';
import { Actions } from '../entry/actions.tsx';
import { History } from '../entry/history.tsx';
import { SideBySide } from '../entry/side-by-side.tsx';
import { Why } from '../entry/why.tsx';
import { Latest } from './latest.tsx';
import { Names, Roles } from './names-and-roles.tsx';
import { Years } from './years.tsx';
import '../../styles/entry.css';
import '../../styles/actor.css';

/** Someone or something that acts: name forms, titles over time, engagements, statements, whom they meet. */
export function ActorView({ id }: { readonly id: string }) {
  const query = useActor(id);
  return (
    <Answered query={query} what="the actor" title="Nothing at this address">
      {(detail) => <Whole detail={detail} />}
    </Answered>
  );
}

function Whole({ detail }: { readonly detail: ActorWhole }) {
  const { entry, counts } = detail;
  return (
    <>
      <header className="view-head">
        <div>
          <p className="kicker">
            <Link href="/record/actors">{termAtStart(entry.kind)}</Link>
            {entry.country !== null && entry.kind !== 'state' && (
              <>
                {' of '}
                <Link href={`/${entry.country}`}>
                  <StateName code={entry.country} />
                </Link>
              </>
            )}
          </p>
          <Title of={entry.name}>
            <Said>{entry.name}</Said>
          </Title>
          <p className="item-foot">
            <Borne reports={detail.reports} origins={detail.origins} />
            <span className="mono soft">{entry.id}</span>
          </p>
        </div>
        <div className="actions">
          <Actions detail={detail} />
          <Downloads
            items={[
              { name: 'This actor (Markdown)', href: address(`download/actors/${entry.id}.md`) },
              { name: 'This actor (JSON)', href: address(`actors/${entry.id}`), file: `${entry.id}.json` },
              { name: 'Engagements (CSV)', href: address('download/engagements.csv', { actors: entry.id }) },
              { name: 'Statements (CSV)', href: address('download/statements.csv', { actors: entry.id }) },
            ]}
          />
        </div>
      </header>
      <div className="columns">
        <div>
          {detail.roles.length > 0 && (
            <Part title="Titles over time">
              <Roles roles={detail.roles} />
            </Part>
          )}
          <Part title="Name forms" count={detail.names.length}>
            <Names names={detail.names} />
          </Part>
          <Latest section="engagements" actor={entry.id} count={counts.engagements} />
          <Latest section="instruments" actor={entry.id} count={counts.instruments} />
          <Latest section="statements" actor={entry.id} count={counts.statements} />
          <Disagreements items={detail.discrepancies} />
        </div>
        <aside className="side">
          {detail.years.length > 1 && (
            <Part title="By year">
              <Years years={detail.years} />
            </Part>
          )}
          {detail.meets.length > 0 && <Meets meets={detail.meets} />}
          {detail.alike.length > 0 && (
            <Part title="Names like this one">
              <ul className="related">
                {detail.alike.map((a) => (
                  <li key={a.id}>
                    <span className="soft small">{a.country === null ? termAtStart(a.kind) : <StateName code={a.country} />}</span>
                    <Link href={pathOf(a.id)}>
                      <Said>{a.name}</Said>
                    </Link>
                  </li>
                ))}
              </ul>
              <p className="soft small">One and the same? Choose Merge above.</p>
            </Part>
          )}
          <Part title="Decisions">
            <History decisions={detail.history} />
          </Part>
        </aside>
      </div>
      {detail.says.length > 0 && (
        <Part title="In the reports" count={detail.totals.says} long>
          <SideBySide says={detail.says} total={detail.totals.says} copies={detail.copies} />
        </Part>
      )}
      {detail.why.length > 0 && (
        <Part title="Why these names were taken for one" count={detail.totals.why} long>
          <Why reasons={detail.why} says={detail.says} />
        </Part>
      )}
    </>
  );
}

function Meets({ meets }: { readonly meets: ActorDetail['meets'] }) {
  const most = Math.max(...meets.map((m) => m.times), 1);
  return (
    <Part title="Whom they meet">
      <table className="meets">
        <thead className="hidden-but-read">
          <tr>
            <th scope="col">Who</th>
            <th scope="col">Times</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {meets.map((m) => (
            <tr key={m.id}>
              <td>
                <Link href={pathOf(m.id)}>
                  <Said>{m.name}</Said>
                </Link>
                {m.country !== null && m.kind !== 'state' && (
                  <span className="soft small">
                    {' '}
                    <StateName code={m.country} />
                  </span>
                )}
              </td>
              <td className="number">{m.times}</td>
              <td aria-hidden="true">
                <span className="bar" style={{ width: `${(m.times / most) * 3.5}rem` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
