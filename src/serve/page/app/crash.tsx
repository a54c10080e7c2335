import { Component, type ReactNode } from 'react';
import { ApiError } from '../api/fetch.ts';
import { Problem } from '../parts/states.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Catches a bug in a view, so that the frame and the way back stay. */
export class Crash extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof ApiError) return <Problem error={error} title="This view cannot be loaded" retry={() => window.location.reload()} />;
    return (
      <div className="notice warn" role="alert">
        <h1>This view stopped</h1>
        <p>A fault in the page, not in your record: {error.message}</p>
        <p>
          <a href="/">Back to the beginning</a>
        </p>
      </div>
    );
  }
}
