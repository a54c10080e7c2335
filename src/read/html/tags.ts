const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that have no content and no closing tag. */
export const VOID = words('area base br col embed frame hr img input link meta param source track wbr');

/** Elements whose content is no text for a reader. */
export const SILENT = words(
  'title script style noscript template svg math iframe object canvas audio video map select textarea button datalist dialog nav amp-ad amp-consent amp-sidebar amp-analytics amp-iframe',
);

/** Elements that begin on a new line and end a paragraph. */
export const BLOCK = words(
  'html body p div section article aside header footer main nav figure figcaption ul ol li dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 blockquote pre hr form fieldset address details summary center hgroup',
);

export const HEADING = words('h1 h2 h3 h4 h5 h6');

/** Elements that run within a line. */
export const INLINE = words('a abbr b bdi bdo big cite code data dfn em font i kbd mark q s samp small span strike strong sub sup time tt u var');

/** Cells and what holds them: a closing tag of something else does not reach out of them. */
export const TABLE = words('table caption thead tbody tfoot tr td th');

/** Which open elements a new one of this name closes, as browsers do where the closing tag was left out. */
export const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  td: words('td th'),
  th: words('td th'),
  tr: words('td th tr caption'),
  tbody: words('td th tr thead tbody caption'),
  tfoot: words('td th tr thead tbody caption'),
  thead: words('td th tr caption'),
  option: words('option'),
  body: words('head'),
};

/** Elements before which an open paragraph ends. */
export const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);

/** What may stand open between a paragraph or a list item and what ends it: nothing in these. */
export const HOLDS = words('table td th caption ul ol dl blockquote article section div html body');
