import { Link } from 'wouter';
import type { Discrepancy } from '../../../../model/entry.ts';
import type { EntryDetail, SectionName } from '../../../contract/index.ts';
import { address, useEntry } from '../../api/hooks.ts';
import { NotFound } from '../../app/not-found.tsx';
import { Title } from '../../app/title.tsx';
import { Answered } from '../../parts/answered.tsx';
import { Borne } from '../../parts/borne.tsx';
import { Disagreements } from '../../parts/disagreements.tsx';
import { Downloads } from '../../parts/downloads.tsx';
import { Said } from '../../parts/said.tsx';
import { Part } from '../../parts/section.tsx';
import { pathOf, sectionOf, sections } from '../../words/sections.ts';
import { Actions } from './actions.tsx';
import { Copies } from './copies.tsx';
import { Fields } from './fields.tsx';
import { History } from './history.tsx';
import { SideBySide } from './side-by-side.tsx';
import { Sides } from './sides.tsx';
import { Why } from './why.tsx';
import '../../styles/entry.css';

/** How something stands to the entry, in the entry's words. */
const HOW: Readonly<Record<string, string>> = {
  'part-of': 'part of',
  part: 'part of it',
  'signed-at': 'agreed at',
  instrument: 'agreed there',
  'said-at': 'said at',
  statement: 'said there',
  about: 'it is about',
  disagreement: 'reports disagree',
};

/** One entry with everything that answers for it. */
export function EntryView({ id }: { readonly id: string }) {
  const section = sectionOf(id);
  return section === null ? <NotFound /> : <Found section={section} id={id} />;
}

function Found({ section, id }: { readonly section: SectionName; readonly id: string }) {
  const query = useEntry(section, id);
  return (
    <Answered query={query} what="the entry" title="Nothing at this address">
      {(detail) => <Whole detail={detail} />}
    </Answered>
  );
}

function Whole({ detail }: { readonly detail: EntryDetail }) {
  const { section, entry, label, rest, totals } = detail;
  return (
    <>
      <header className="view-head">
        <div>
          <p className="kicker">
            <Link href={`/record/${section}`}>{sections[section].many}</Link>
          </p>
          <Title of={label}>
            <Said>{label}</Said>
          </Title>
          {rest !== '' && (
            <p className="lede">
              <Said>{rest}</Said>
            </p>
          )}
          <p className="item-foot">
            <Borne reports={detail.reports} origins={detail.origins} />
            <span className="mono soft">{entry.id}</span>
          </p>
        </div>
        <div className="actions">
          <Actions detail={detail} />
          <Downloads
            items={[
              { name: 'This entry (Markdown)', href: address(`download/${section}/${entry.id}.md`) },
              { name: 'This entry (JSON)', href: address(`${section}/${entry.id}`), file: `${entry.id}.json` },
            ]}
          />
        </div>
      </header>
      <div className="columns">
        <div>
          {'values' in entry ? (
            <Disagreement entry={entry} />
          ) : (
            <Part title="What it says" long>
              <Fields fields={detail.fields} says={detail.says} />
            </Part>
          )}
          <Disagreements items={detail.discrepancies} />
        </div>
        <aside className="side">
          {detail.related.length > 0 && (
            <Part title="Around it">
              <ul className="related">
                {detail.related.map((r) => (
                  <li key={`${r.how}${r.id}`}>
                    <span className="soft small">{HOW[r.how] ?? r.how}</span>
                    <Link href={pathOf(r.id)}>
                      <Said>{r.label}</Said>
                    </Link>
                  </li>
                ))}
              </ul>
            </Part>
          )}
          <Part title="Decisions">
            <History decisions={detail.history} />
          </Part>
        </aside>
      </div>
      {detail.says.length > 0 && (
        <Part title="In the reports" count={totals.says} long>
          <SideBySide says={detail.says} total={totals.says} copies={detail.copies} />
        </Part>
      )}
      {detail.copies.length > 0 && (
        <Part title="What is copied from what" count={totals.copies} long>
          <Copies copies={detail.copies} />
        </Part>
      )}
      {detail.why.length > 0 && (
        <Part title="Why these were taken for one" count={totals.why} long>
          <Why reasons={detail.why} says={detail.says} />
        </Part>
      )}
    </>
  );
}

/** A disagreement: its sides, and the thing that they are about. */
function Disagreement({ entry }: { readonly entry: Discrepancy }) {
  const about = useEntry(sectionOf(entry.subject) ?? 'engagements', entry.subject).data;
  return (
    <Part title="What reports say" count={entry.values.length} long>
      <Sides values={entry.values} says={about?.says ?? []} />
      {about !== undefined && (
        <p className="more">
          <span className="soft">They speak of</span>
          <Link href={pathOf(entry.subject)}>
            <Said>{about.label}</Said>
          </Link>
        </p>
      )}
    </Part>
  );
}
