import { lazy, Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { DecidingRoom } from '../parts/decide.tsx';
import { Loading } from '../parts/states.tsx';
import { statesInPath } from '../url/states.ts';
import { Home } from '../views/home/home.tsx';
import { Crash } from './crash.tsx';
import { KeyRoom } from './keys.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

const Between = lazy(async () => ({ default: (await import('../views/between/between.tsx')).Between }));
const EntryView = lazy(async () => ({ default: (await import('../views/entry/entry.tsx')).EntryView }));
const ReportView = lazy(async () => ({ default: (await import('../views/report/report.tsx')).ReportView }));
const ActorView = lazy(async () => ({ default: (await import('../views/actor/actor.tsx')).ActorView }));
const NetworkView = lazy(async () => ({ default: (await import('../views/network/network.tsx')).NetworkView }));
const MapView = lazy(async () => ({ default: (await import('../views/map/map.tsx')).MapView }));
const SearchView = lazy(async () => ({ default: (await import('../views/search/search.tsx')).SearchView }));
const ReviewView = lazy(async () => ({ default: (await import('../views/review/review.tsx')).ReviewView }));
const ListView = lazy(async () => ({ default: (await import('../views/lists/list.tsx')).ListView }));
const ReportsView = lazy(async () => ({ default: (await import('../views/lists/reports.tsx')).ReportsView }));
const DecisionsView = lazy(async () => ({ default: (await import('../views/decisions/decisions.tsx')).DecisionsView }));

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
