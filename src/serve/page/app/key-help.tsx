import { useState } from 'react';
import { useLocation } from 'wouter';
import { Dialog } from '../parts/dialog.tsx';
import { useKey, useKeyChoice } from './keys.tsx';

const EVERYWHERE = [
  ['/', 'search'],
  ['?', 'this list'],
  ['h', 'states'],
  ['n', 'network'],
  ['m', 'map'],
  ['r', 'review'],
] as const;

const IN_REVIEW = [
  ['c', 'confirm'],
  ['x', 'reject'],
  ['e', 'correct'],
  ['m', 'merge'],
  ['1 – 9', 'merge with that one'],
  ['s', 'split'],
  ['k', 'skip'],
  ['j', 'next'],
  ['u', 'undo'],
] as const;

/** The keys that work everywhere, and the dialog that lists them and switches them off. */
export function KeyHelp() {
  const [open, setOpen] = useState(false);
  const [location, go] = useLocation();
  // The queue has keys of its own for some of these letters.
  const free = location !== '/review';
  useKey('?', () => setOpen(true));
  useKey('h', () => go('/'), free);
  useKey('n', () => go('/network'), free);
  useKey('m', () => go('/map'), free);
  useKey('r', () => go('/review'), free);
  return (
    <>
      <button type="button" className="button plain" onClick={() => setOpen(true)}>
        Keys
      </button>
      {open && <KeyDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function KeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { on, choose } = useKeyChoice();
  return (
    <Dialog title="Keys" onClose={onClose}>
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} /> Single keys work on this page
      </label>
      <p className="soft small">
        Switched off, no letter does anything by itself, which suits those who speak to their machine; this browser remembers it. Tab, Enter, Space
        and Escape work always.
      </p>
      <KeyList title="Everywhere" keys={EVERYWHERE} />
      <KeyList title="In the review" keys={IN_REVIEW} />
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}

function KeyList({ title, keys }: { readonly title: string; readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <section>
      <h3>{title}</h3>
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
    </section>
  );
}
