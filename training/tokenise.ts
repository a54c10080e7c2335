/**
 * Cuts raw text into sentences and tokens the way the product does, for training. Usage: `node tokenise.ts DATA OUT`.
 * Writes OUT/text.txt, a sentence a line, from the public-domain briefings, and OUT/re3d.jsonl, documents with token offsets.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { segment } from '../src/annotate/sentences.ts';

const [data = '', out = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const files = readdirSync(join(data, 'briefings'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort();
const seen = new Set<string>();
const lines: string[] = [];
for (const path of files) {
  const body = readFileSync(join(data, 'briefings', path), 'utf8').replace(/^---\n.*?\n---\n/su, '');
  for (const sentence of segment(body)) {
    const forms = sentence.tokens.map((token) => body.slice(token.start, token.end));
    const line = forms.join(' ');
    if (forms.length < 4 || forms.length > 80 || seen.has(line)) continue;
    seen.add(line);
    lines.push(line);
  }
}
writeFileSync(join(out, 'text.txt'), `${lines.join('\n')}\n`);

const documents: string[] = [];
for (const folder of readdirSync(join(data, 'ner/re3d'), { withFileTypes: true })) {
  if (!folder.isDirectory()) continue;
  for (const line of readFileSync(join(data, 'ner/re3d', folder.name, 'documents.json'), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { _id, text } = JSON.parse(line) as { _id: string; text: string };
    const sentences = segment(text).map(({ tokens }) => tokens.map(({ start, end }) => [start, end, text.slice(start, end)]));
    documents.push(JSON.stringify({ folder: folder.name, id: _id, sentences }));
  }
}
writeFileSync(join(out, 're3d.jsonl'), `${documents.sort().join('\n')}\n`);
process.stdout.write(`${lines.length} sentences, ${documents.length} documents\n`);
