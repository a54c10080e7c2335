/** A line on a page: its text, where it begins, counted from the upper left corner in points, and its type size; `bold` in another font. */
export interface Printed {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly title?: string;
  /** As PDF writes it: "D:20220603". */
  readonly made?: string;
  /** Whether it asks for a password. */
  readonly locked?: boolean;
}

const WIDTH = 595;
const HEIGHT = 842;

/** A PDF file of the given pages, small and plain: two of the fonts that every reader has, no packing. */
export function pdfOf(pages: readonly (readonly Printed[])[], { title, made, locked }: PdfOptions = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add(`<< ${title === undefined ? '' : `/Title (${escaped(title)})`} ${made === undefined ? '' : `/CreationDate (${made})`} >>`);
  for (const lines of pages) {
    const content = lines.map(drawn).join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff';
  const lock = locked ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]` : '';
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function drawn({ text, x = 72, y, size = 11, bold = false }: Printed): string {
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (${escaped(text)}) Tj ET`;
}

/** Text in the encoding of the fonts, which has the soft hyphen and the quotation marks of print. */
function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '“': '\\223', '”': '\\224', '’': '\\222', '–': '\\226', '—': '\\227', '•': '\\225' };
  return text.replace(/[\\()]/g, '\\$&').replace(/[“”’–—•]/g, (c) => signs[c] as string);
}

/** Lines one below the other from `y` on, at the usual distance. */
export function column(texts: readonly string[], at: { readonly x?: number; readonly y: number; readonly size?: number }): readonly Printed[] {
  return texts.map((text, i) => ({ ...at, text, y: at.y + i * (at.size ?? 11) * 1.25 }));
}
