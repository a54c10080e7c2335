import type { Failure } from '../../model/outcome.ts';
import type { Limits } from '../limits.ts';
import { sizeInWords } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Material } from './material.ts';

/**
 * How much has been unpacked out of one file that the user gave, over all that lies in whatever lies in it. A small file that unpacks to
 * a thousand times its size, or holds a hundred files of which each holds a hundred, comes to its end here.
 */
export class Unpacking {
  readonly #name: string;
  readonly #limits: Limits;
  #packed: number;
  #unpacked = 0;
  #refused: Failure | null = null;

  constructor(material: Material, limits: Limits) {
    this.#name = material.name;
    this.#limits = limits;
    this.#packed = material.size ?? 0;
  }

  /** Why nothing more is unpacked; null while more may be. */
  get refused(): Failure | null {
    return this.#refused;
  }

  /** The file itself, whose bytes are what may be unpacked from. Where its size is not known beforehand, it grows as they come. */
  outer(material: Material): Material {
    if (material.size !== null) return material;
    return { ...material, chunks: () => counted(material, (bytes) => (this.#packed += bytes)) };
  }

  /** Something that lies in it, whose bytes are counted as they are unpacked. Throws a `Refusal` where more is unpacked than is allowed. */
  inner(material: Material): Material {
    // What is at hand has been unpacked already, though nobody may want to draw it.
    let ahead = material.size ?? material.head.length;
    this.#spend(ahead);
    const count = (bytes: number) => {
      this.#spend(Math.max(0, bytes - ahead));
      ahead = Math.max(0, ahead - bytes);
    };
    return { ...material, chunks: () => counted(material, count) };
  }

  #spend(bytes: number): void {
    this.#unpacked += bytes;
    const { freelyUnpackedBytes, maxUnpackingRatio } = this.#limits;
    if (this.#unpacked <= freelyUnpackedBytes + maxUnpackingRatio * this.#packed) return;
    this.#refused ??= {
      what: `unpacks to more than ${sizeInWords(this.#unpacked - bytes)} out of ${sizeInWords(this.#packed)}, as files do that are made to fill a machine up`,
      where: this.#name,
      remedy: 'Where it is an honest file, unpack it and add what is in it.',
    };
    throw new Refusal(this.#refused);
  }
}

async function* counted(material: Material, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of material.chunks()) {
    count(bytes.length);
    yield bytes;
  }
}
