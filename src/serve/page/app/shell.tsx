import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useLiveRecord } from '../api/live.ts';
import { KeyHelp } from './key-help.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeChoice } from './theme-choice.tsx';

const places = [
  ['/', 'States'],
  ['/record/engagements', 'Record'],
  ['/network', 'Network'],
  ['/map', 'Map'],
  ['/review', 'Review'],
] as const;

/** The frame of every view: name, places, search, theme. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const [open, setOpen] = useState(false);
  const answers = useLiveRecord();
  return (
    <>
      <a className="skip" href="#body">
        To the content
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <Link className="wordmark" href="/">
            Rapporteur
          </Link>
          <button
            type="button"
            className="button plain menu-toggle"
            aria-expanded={open}
            aria-controls="places"
            onClick={() => setOpen((was) => !was)}
          >
            Menu
          </button>
          <nav id="places" className={open ? 'places open' : 'places'} aria-label="Places">
            {places.map(([href, name]) => (
              <Link key={href} href={href} aria-current={isAt(location, href) ? 'page' : undefined} onClick={() => setOpen(false)}>
                {name}
              </Link>
            ))}
          </nav>
          <SearchBox />
          <ThemeChoice />
        </div>
      </header>
      <div role="status">
        {!answers && <p className="offline">The program behind this page does not answer. What is shown may be old; nothing can be decided.</p>}
      </div>
      <main id="body" className="page-body">
        {children}
      </main>
      <footer className="colophon">
        <span>Every line points at its words.</span>
        <span>
          <Link href="/reports">Reports</Link> · <Link href="/decisions">Decisions</Link> · <a href="/api/openapi.json">API</a>
        </span>
        <KeyHelp />
      </footer>
    </>
  );
}

function isAt(location: string, href: string): boolean {
  if (href === '/') return location === '/' || /^\/[A-Z]{3}(\/|$)/.test(location);
  return location.startsWith(href) || (href.startsWith('/record') && location.startsWith('/record'));
}
