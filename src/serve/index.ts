// The record over HTTP: the API, and the page that is built on it.
export { type Served, type ServeOptions, startServer } from './server.ts';
