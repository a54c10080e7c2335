import { counted } from '../../../brief/words.ts';

/** How well something is borne out: reports, and the independent origins that they come down to. */
export function Borne({ reports, origins }: { readonly reports: number; readonly origins: number }) {
  const copied = origins < reports;
  return (
    <span className="borne" title={copied ? 'Reports that copy one another, or one release, are one origin.' : undefined}>
      {counted(reports, 'report')}
      {reports > 1 && <>, {copied ? counted(origins, 'independent origin') : 'all independent'}</>}
    </span>
  );
}
