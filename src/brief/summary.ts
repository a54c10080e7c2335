import { stateName } from '../knowledge/index.ts';
import type { Engagement } from '../model/entry.ts';
import { EngagementKind, EngagementStatus } from '../model/vocabulary.ts';
import type { Citations } from './citations.ts';
import type { BriefOptions, Selection } from './select.ts';
import { counted, dayInWords, daysInWords, listed } from './words.ts';

/** What a brief holds, in one paragraph. */
export function summaryOf(selection: Selection, citations: Citations, options: BriefOptions): string {
  const [first, last] = [citations.reports[0]?.published, citations.reports.at(-1)?.published];
  if (first === undefined || last === undefined) return nothing(options);
  const printed = `${counted(citations.reports.length, 'report')} of ${daysInWords(first, last)}`;
  const told = engagementsInWords(selection.engagements);
  const others = [
    count(selection.instruments, 'instrument'),
    count(selection.cooperation, 'area of cooperation', 'areas of cooperation'),
    count(selection.transfers, 'transfer of arms', 'transfers of arms'),
    count(selection.statements, 'statement'),
  ].filter((c) => c !== null);
  const sentences = [
    told === ''
      ? `${printed} ${citations.reports.length === 1 ? 'concerns' : 'concern'} both.`
      : `${printed} ${citations.reports.length === 1 ? 'tells' : 'tell'} of ${told}.`,
    others.length === 0 ? '' : `${citations.reports.length === 1 ? 'It gives' : 'They give'} ${listed(others)}.`,
    selection.discrepancies.length === 0 ? '' : `The reports disagree on ${counted(selection.discrepancies.length, 'point')}.`,
    selection.origins.length === 0
      ? ''
      : `${counted(selection.origins.length, 'passage')} ${selection.origins.length === 1 ? 'stands' : 'stand'} in more than one of them; copies count as one origin.`,
  ];
  return sentences.filter((s) => s !== '').join(' ');
}

function engagementsInWords(engagements: readonly Engagement[]): string {
  return listed(
    EngagementStatus.options.flatMap((status) =>
      EngagementKind.options.flatMap((kind) => {
        const adjective = status === 'occurred' ? '' : `${status} `;
        return (
          count(
            engagements.filter((e) => e.status === status && e.kind === kind),
            `${adjective}${kind}`,
            `${adjective}${kind === 'ceremony' ? 'ceremonies' : `${kind}s`}`,
          ) ?? []
        );
      }),
    ),
  );
}

function count(list: readonly unknown[], one: string, many?: string): string | null {
  return list.length === 0 ? null : counted(list.length, one, many);
}

function nothing({ states: [a, b], from, to }: BriefOptions): string {
  const time =
    from !== undefined && to !== undefined
      ? ` between ${dayInWords(from)} and ${dayInWords(to)}`
      : from !== undefined
        ? ` from ${dayInWords(from)} on`
        : to !== undefined
          ? ` up to ${dayInWords(to)}`
          : '';
  return `The record has nothing that concerns both ${stateName(a)} and ${stateName(b)}${time}.`;
}
