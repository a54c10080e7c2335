import { Link } from 'wouter';
import type { ActorNames } from '../../contract/index.ts';
import { useStates } from '../api/hooks.ts';
import { pathOf } from '../words/sections.ts';
import { Said } from './said.tsx';

/** The name of a state for its code; the code itself where the record has no such state. */
export function useStateName(): (code: string) => string {
  const { data } = useStates();
  return (code) => data?.items.find((s) => s.code === code)?.name ?? code;
}

/** A state by its name. */
export function StateName({ code }: { readonly code: string }) {
  return useStateName()(code);
}

/** An actor by name, with the state beside it. */
export function ActorName({ id, actors }: { readonly id: string; readonly actors: ActorNames }) {
  const actor = actors[id];
  if (actor === undefined) return <Link href={pathOf(id)}>{id}</Link>;
  return (
    <>
      <Link href={pathOf(id)}>
        <Said>{actor.name}</Said>
      </Link>
      {actor.country !== null && actor.kind !== 'state' && (
        <span className="soft">
          {' '}
          (<StateName code={actor.country} />)
        </span>
      )}
    </>
  );
}
