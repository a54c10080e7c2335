import { extname } from 'node:path';
import type { Format } from './format.ts';
import type { Material } from './material.ts';

/** The format of material: the first that its content speaks for, else the one for its media type, else the one for its name; `otherwise` where none is. */
export function chooseFormat(material: Material, formats: readonly Format[], otherwise: Format): Format {
  const type = mediaTypeOf(material);
  // What is packed by gzip says so itself; the ending stands there still when it has been unpacked.
  const extension = extname(material.name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '')).toLowerCase();
  return (
    formats.find((f) => f.recognises(material)) ??
    formats.find((f) => type !== null && f.mediaTypes.includes(type)) ??
    formats.find((f) => f.extensions.includes(extension)) ??
    otherwise
  );
}

/** The media type without its parameters; null where there is none or it says nothing ("application/octet-stream"). */
export function mediaTypeOf({ mediaType }: Material): string | null {
  const type = mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return type === '' || type === 'application/octet-stream' || type === 'text/plain' ? null : type;
}
