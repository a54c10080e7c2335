import { useKey } from '../../app/keys.tsx';

export interface ActOf {
  readonly letter: string;
  readonly name: string;
  readonly able: boolean;
  readonly act: () => void;
}

/** What can be done about the matter on the desk, each with its key; nothing while something is being worked in. */
export function Acts({ acts, idle }: { readonly acts: readonly ActOf[]; readonly idle: boolean }) {
  return (
    <div className="acts" role="toolbar" aria-label="Decide">
      {acts.map((a) => (
        <Act key={a.letter} {...a} idle={idle} />
      ))}
    </div>
  );
}

function Act({ letter, name, able, idle, act }: ActOf & { readonly idle: boolean }) {
  useKey(letter, act, able && idle);
  return (
    <button type="button" className="button" disabled={!able || !idle} onClick={act} aria-keyshortcuts={letter}>
      <span className="key-cap" aria-hidden="true">
        {letter}
      </span>{' '}
      {name}
    </button>
  );
}
