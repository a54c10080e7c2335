import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { capitalised } from '../../../brief/words.ts';
import { ApiError } from '../api/fetch.ts';
import { Title } from '../app/title.tsx';

/** Something is on its way. Said to a screen reader, too. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className="loading" role="status">
      Reading {what} …
    </p>
  );
}

/** Nothing is there, and that is no fault. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <p className="notice quiet">{children}</p>;
}

interface ProblemProps {
  readonly error: Error;
  readonly retry?: () => void;
  /** The heading of the view that it stands in place of; none where the view has its heading already. */
  readonly title?: string | undefined;
}

/** Something went wrong: what, where, what to do, and a way to try again. */
export function Problem({ error, retry, title }: ProblemProps) {
  if (error instanceof ApiError && error.status === 404 && title !== undefined) return <Gone title={title} />;
  const { where, remedy } = error instanceof ApiError ? error : { where: null, remedy: null };
  return (
    <div className="notice warn" role="alert">
      {title !== undefined && <Title of={title}>{title}</Title>}
      <p>
        <strong>{capitalised(error.message)}</strong>
        {where !== null && <span className="soft"> ({where})</span>}
      </p>
      {remedy !== null && <p>{remedy}</p>}
      {retry !== undefined && (
        <p>
          <button type="button" className="button" onClick={retry}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

/** What an address names is not there, or not any more. */
function Gone({ title }: { readonly title: string }) {
  return (
    <div className="notice">
      <Title of={title}>{title}</Title>
      <p>
        The record has nothing of this name. It may have become part of another entry since, or have been rejected: <Link href="/search">search</Link>{' '}
        finds where its words stand now, and the <Link href="/decisions">decisions</Link> tell what was changed by hand.
      </p>
    </div>
  );
}
