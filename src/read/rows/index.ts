// Rows of tables and items of lists: named values -> Report.
export { type Columns, columnsOf, listed, ROLES, type Role } from './columns.ts';
export { lettersOf, withOrder } from './day-column.ts';
export { dayWordsOf, type Row, reportOfRow } from './row.ts';
