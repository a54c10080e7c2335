export { daysBetween } from './calendar.ts';
export { ownDayOf } from './dateline.ts';
export { datingAt } from './dating.ts';
export { clauseVerb, lenderOf, lookedForwardTo, type Outlook, outlookAt, setAhead, type Time } from './outlook.ts';
export { timesOf } from './times.ts';
