import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useKey } from './keys.tsx';

/** Search from anywhere: `/` goes into it, Enter shows what was found. */
export function SearchBox() {
  const [location, go] = useLocation();
  const [params] = useSearchParams();
  const input = useRef<HTMLInputElement>(null);
  const asked = location === '/search' ? (params.get('q') ?? '') : '';
  useEffect(() => {
    if (input.current !== null) input.current.value = asked;
  }, [asked]);
  useKey('/', () => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <search>
      <form
        className="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          const words = input.current?.value.trim() ?? '';
          if (words !== '') go(`/search?q=${encodeURIComponent(words)}`);
        }}
      >
        <label className="hidden-but-read" htmlFor="search">
          Search the record
        </label>
        <input ref={input} id="search" className="field" type="search" placeholder="Search" autoComplete="off" defaultValue={asked} />
        <span className="key-cap" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
