import type { ReactNode } from 'react';
import { ApiError } from '../api/fetch.ts';

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

/** Something went wrong: what, where, what to do, and a way to try again. */
export function Problem({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const { where, remedy } = error instanceof ApiError ? error : { where: null, remedy: null };
  return (
    <div className="notice warn" role="alert">
      <p>
        <strong>{error.message}</strong>
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
