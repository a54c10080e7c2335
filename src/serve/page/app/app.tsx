import { type ComponentType, lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { unreachable } from '../api/fetch.ts';
import { DecidingRoom } from '../parts/decide.tsx';
import { Loading } from '../parts/states.tsx';
import { statesInPath } from '../url/states.ts';
import { Home } from '../views/home/home.tsx';
import { Crash } from './crash.tsx';
import { KeyRoom } from './keys.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const Between = view(async () => (await import('../views/between/between.tsx')).Between);
const EntryView = view(async () => (await import('../views/entry/entry.tsx')).EntryView);
const ReportView = view(async () => (await import('../views/report/report.tsx')).ReportView);
const ActorView = view(async () => (await import('../views/actor/actor.tsx')).ActorView);
const NetworkView = view(async () => (await import('../views/network/network.tsx')).NetworkView);
const MapView = view(async () => (await import('../views/map/map.tsx')).MapView);
const SearchView = view(async () => (await import('../views/search/search.tsx')).SearchView);
const ReviewView = view(async () => (await import('../views/review/review.tsx')).ReviewView);
const ListView = view(async () => (await import('../views/lists/list.tsx')).ListView);
const ReportsView = view(async () => (await import('../views/lists/reports.tsx')).ReportsView);
const DecisionsView = view(async () => (await import('../views/decisions/decisions.tsx')).DecisionsView);

/** A view whose code is fetched when it is first opened. */
function view<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      throw unreachable('Start `rapporteur serve` again, then load this page anew.');
    }
  });
}

/** The page: the frame, and in it the view that the address names. */
export function App() {
  const [location] = useLocation();
  return (
    <KeyRoom>
      <DecidingRoom>
        <Shell>
          <Crash key={location}>
            <Suspense fallback={<Loading what="the view" />}>
              <Switch>
                <Route path="/">
                  <Home />
                </Route>
                <Route path="/entry/:id">{({ id }) => <EntryView key={id} id={id} />}</Route>
                <Route path="/report/:id">{({ id }) => <ReportView key={id} id={id} />}</Route>
                <Route path="/actor/:id">{({ id }) => <ActorView key={id} id={id} />}</Route>
                <Route path="/network">
                  <NetworkView />
                </Route>
                <Route path="/map">
                  <MapView />
                </Route>
                <Route path="/search">
                  <SearchView />
                </Route>
                <Route path="/review">
                  <ReviewView />
                </Route>
                <Route path="/decisions">
                  <DecisionsView />
                </Route>
                <Route path="/reports">
                  <ReportsView />
                </Route>
                <Route path="/record/:section">{({ section }) => <ListView key={section} section={section} />}</Route>
                <Route>{statesInPath(location).length > 0 ? <Between states={statesInPath(location)} /> : <NotFound />}</Route>
              </Switch>
            </Suspense>
          </Crash>
        </Shell>
      </DecidingRoom>
    </KeyRoom>
  );
}
