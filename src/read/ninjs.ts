import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Row } from './rows/index.ts';

/** Whether an item is one of ninjs, the form in which agencies hand news on (IPTC, versions 1 to 3): it has a `uri` and a body or headline by its names. */
export function isNinjs(item: Row): boolean {
  return (
    typeof item.uri === 'string' &&
    ['body_html', 'body_xhtml', 'body_text', 'bodies', 'headlines', 'versioncreated', 'pubstatus', 'versionCreated', 'pubStatus'].some(
      (k) => k in item,
    )
  );
}

/** A ninjs item as a row of plain names. Refused where it is withdrawn, or no text. */
export function rowOfNinjs(item: Row, name: string): Outcome<Row> {
  const status = item.pubstatus ?? item.pubStatus;
  if (typeof status === 'string' && !/^usable$/i.test(status))
    return fail(`is not to be used (its agency marks it "${status}")`, name, 'Leave it out.');
  const kind = item.type;
  if (typeof kind === 'string' && !/^(?:text|composite)$/i.test(kind)) return fail(`is no text but ${kind}`, name, 'Leave it out.');
  const text =
    item.body_html ??
    item.body_xhtml ??
    item.body_text ??
    preferred(item.bodies, /html/i) ??
    item.description_text ??
    item.description_html ??
    preferred(item.descriptions, /./);
  return succeed({
    text,
    title: item.headline ?? preferred(item.headlines, /./) ?? item.title,
    published: item.firstcreated ?? item.firstCreated ?? item.contentcreated ?? item.contentCreated ?? item.versioncreated ?? item.versionCreated,
    modified: item.versioncreated ?? item.versionCreated,
    source: item.copyrightholder ?? item.copyrightHolder ?? item.source ?? nameIn(item.infosources ?? item.infoSources) ?? item.service,
    author: item.byline ?? item.by,
    url: item.canonicalurl ?? item.canonicalUrl ?? (/^https?:/.test(String(item.uri)) ? item.uri : null),
    language: item.language,
  });
}

/** Of several bodies or headlines, which stand with a role and a type of content, the main one. */
function preferred(list: unknown, type: RegExp): string | undefined {
  if (!Array.isArray(list)) return undefined;
  const entries = list.filter((e): e is Row => typeof e === 'object' && e !== null && typeof (e as Row).value === 'string');
  const main =
    entries.find((e) => /^main$/i.test(String(e.role ?? ''))) ??
    entries.find((e) => type.test(String(e.contenttype ?? e.contentType ?? ''))) ??
    entries[0];
  return main?.value as string | undefined;
}

function nameIn(list: unknown): unknown {
  return Array.isArray(list) ? (list[0] as Row | undefined)?.name : undefined;
}
