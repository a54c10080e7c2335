import { useRef } from 'react';
import { useLocation } from 'wouter';
import { useKey } from './keys.ts';

const keys = [
  ['/', 'search'],
  ['?', 'this list'],
  ['h', 'states'],
  ['n', 'network'],
  ['m', 'map'],
  ['r', 'review'],
] as const;

/** The keys that work everywhere, and the dialog that lists them. */
export function KeyHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [location, go] = useLocation();
  // The queue has keys of its own for some of these letters.
  const free = location !== '/review';
  useKey('?', () => dialog.current?.showModal());
  useKey('h', () => go('/'), free);
  useKey('n', () => go('/network'), free);
  useKey('m', () => go('/map'), free);
  useKey('r', () => go('/review'), free);
  return (
    <>
      <button type="button" className="button plain" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl className="keys">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
