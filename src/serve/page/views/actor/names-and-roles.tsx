import { Link } from 'wouter';
import { counted } from '../../../../brief/words.ts';
import type { NameForm, RoleHeld } from '../../../contract/index.ts';
import { StateName } from '../../parts/names.tsx';
import { Said } from '../../parts/said.tsx';
import { stretchInWords } from '../../words/days.ts';
import { pathInReport, pathOf } from '../../words/sections.ts';

/** Every form in which the name is written, with how often and since when. */
export function Names({ names }: { readonly names: readonly NameForm[] }) {
  return (
    <ul className="name-forms">
      {names.map((n) => (
        <li key={n.text}>
          <span className="serif">
            <Said>{n.text}</Said>
          </span>
          <Places times={n} />
        </li>
      ))}
    </ul>
  );
}

/** Titles as bars over the time in which reports use them. */
export function Roles({ roles }: { readonly roles: readonly RoleHeld[] }) {
  const days = roles.flatMap((r) => [r.first, r.last]).filter((d) => d !== null);
  const [first, last] = [Math.min(...days.map(Date.parse)), Math.max(...days.map(Date.parse))];
  const share = (day: string) => (last === first ? 0 : (Date.parse(day) - first) / (last - first));
  return (
    <ul className="roles">
      {roles.map((r) => (
        <li key={`${r.title}${r.organisation?.id}${r.country}`}>
          <div>
            <span className="serif">
              <Said>{r.title}</Said>
            </span>
            {r.organisation !== null && (
              <>
                {', '}
                <Link href={pathOf(r.organisation.id)}>
                  <Said>{r.organisation.name}</Said>
                </Link>
              </>
            )}
            {r.country !== null && (
              <span className="soft">
                {' '}
                (<StateName code={r.country} />)
              </span>
            )}
            <Places times={r} />
          </div>
          {r.first !== null && r.last !== null && last > first && (
            <div className="role-time" aria-hidden="true">
              <span style={{ left: `${share(r.first) * 100}%`, width: `${Math.max((share(r.last) - share(r.first)) * 100, 1)}%` }} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

interface Times {
  readonly first: string | null;
  readonly last: string | null;
  readonly reports: number;
  readonly evidence: NameForm['evidence'];
}

function Places({ times: { first, last, reports, evidence } }: { readonly times: Times }) {
  const when = stretchInWords(first, last);
  return (
    <span className="soft small places-of">
      {' '}
      {counted(reports, 'report')}
      {when !== null && `, ${when}`}
      {evidence.slice(0, 3).map((e, i) => (
        <span key={`${e.report}${e.start}`}>
          {' '}
          <Link href={pathInReport(e.report, e.start, e.end)} aria-label={`Words ${i + 1}: ${e.quote}`}>
            [{i + 1}]
          </Link>
        </span>
      ))}
    </span>
  );
}
