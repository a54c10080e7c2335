import assert from 'node:assert/strict';
import test from 'node:test';
import { plainTextOf } from './markdown.ts';

function text(markdown: string): string {
  return plainTextOf(markdown).text;
}

test('wrapped lines are joined and paragraphs parted by one blank line', () => {
  assert.equal(text('The ministers\nmet  in\u00a0Hanoi.\n\n\n\nThey talked.\n'), 'The ministers met in Hanoi.\n\nThey talked.');
});

test('markup goes and its words stay', () => {
  assert.equal(
    text(
      '## Talks **held**\n\nThe [two ministers](https://x.example "t") met on the 20<sup>th</sup> of *May*, the <u>first</u> time. ![photo](a.png)',
    ),
    'Talks held\n\nThe two ministers met on the 20th of May, the first time.',
  );
});

test('headings and list items are paragraphs of their own', () => {
  assert.equal(
    text('Results\n=======\n\n- more training\n  for pilots;\n- joint research\n\n1. A treaty\n   - with a protocol\n\n> They agreed.'),
    'Results\n\nmore training for pilots;\n\njoint research\n\nA treaty\n\nwith a protocol\n\nThey agreed.',
  );
});

test('end marks and rules are dropped', () => {
  assert.equal(text('They met.\n\n* * *\n\nThey left.\n\n\\# \\# \\#\n\n-30-\n\n\\###\n'), 'They met.\n\nThey left.');
});

test('marks that miss their place are dropped too', () => {
  assert.equal(text('**TALKS: **The ministers met.\n\nThey left.<br>*<br>\\###'), 'TALKS: The ministers met.\n\nThey left.');
});

test('entities are decoded and unseen characters taken out', () => {
  assert.equal(text('R&amp;D &ldquo;talks&rdquo;&nbsp;in M&uuml;nchen \u200band Zu\u00adrich'), 'R&D “talks” in München and Zurich');
});

test('a wanted line end stays one line end', () => {
  assert.equal(text('Joint Base  \nMaryland<br>USA\n\n9:30 A.M.'), 'Joint Base\nMaryland\nUSA\n\n9:30 A.M.');
});

test('each row of a table is a paragraph', () => {
  assert.equal(text('| Side | Minister |\n|---|---|\n| India | Mr A |\n'), 'Side | Minister\n\nIndia | Mr A');
  assert.equal(text('<table>\n<tr class="odd"><td>India &amp; co</td><td>Mr A</td></tr>\n<tr><td><br /></td></tr>\n</table>'), 'India & co | Mr A');
});

test('scripts, styles and comments say nothing', () => {
  assert.equal(
    text('<div>Before<script>let a = "<p>";</script> and <!-- <p>no</p> --> after<style>p{}</style></div>\n\nEnd.'),
    'Before and after\n\nEnd.',
  );
});

test('pointers to footnotes go, other brackets stay', () => {
  assert.equal(text('They met.[2] It was a \\[first\\] visit[^4]. See [here](b).'), 'They met. It was a [first] visit. See here.');
});

test('indented lines are text', () => {
  assert.equal(text('    The ministers met\n    in Hanoi.'), 'The ministers met in Hanoi.');
});

test('a first-level heading at the top is the heading of the text', () => {
  assert.equal(plainTextOf('# Talks *end*\n\nThe ministers met.').heading, 'Talks end');
  assert.equal(plainTextOf('The ministers met.\n\n# Talks end').heading, null);
});

test('hostile markup costs little time', () => {
  const begun = performance.now();
  for (const piece of ['<a ', '<!-- ', '[', '*a_b**', '`', '&', '| ', '\\###<br>', '\\# ', '\\*\\* '])
    assert.equal(typeof text(piece.repeat(40_000)), 'string');
  assert.equal(typeof text(`${'> '.repeat(3000)}deep`), 'string');
  assert.ok(performance.now() - begun < 5000);
});
