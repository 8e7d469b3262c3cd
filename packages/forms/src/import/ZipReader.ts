import { Inflate } from "fflate";
import { crc32 } from "./crc32.js";
import type { ImportLimits } from "./limits.js";
import { Refusal } from "./Refusal.js";

interface Part {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
// Deflate makes at most 1,032 bytes of one: a step of this many cannot make more than 8 MB before it is looked at.
const STEP = 8192;

/**
 * The parts of a zip file, unpacked one at a time and within bounds. What the directory of the file says about sizes is
 * believed only as far as it refuses; unpacking counts for itself, over all parts together.
 */
export class ZipReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #parts = new Map<string, Part>();
  readonly #limits: ImportLimits;
  #inflated = 0;

  constructor(bytes: Uint8Array, limits: ImportLimits) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    try {
      this.#readDirectory();
    } catch (error) {
      // A number that leads out of the file.
      throw error instanceof RangeError ? new Refusal("damaged") : error;
    }
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** The bytes of a part, or undefined when there is none of that name. */
  part(name: string): Uint8Array | undefined {
    const part = this.#parts.get(name);
    if (!part) return undefined;
    const start = this.#dataStart(part);
    const packed = this.#bytes.subarray(start, start + part.packed);
    const bytes = part.method === STORED ? packed : this.#inflate(packed, part.size);
    if (part.method === STORED) this.#count(bytes.length);
    if (packed.length !== part.packed || bytes.length !== part.size || crc32(bytes) !== part.checksum) {
      throw new Refusal("damaged");
    }
    return bytes;
  }

  #readDirectory(): void {
    const view = this.#view;
    const end = this.#findEnd();
    const count = view.getUint16(end + 10, true);
    if (count > this.#limits.entries) throw new Refusal("too-many-parts", { maximum: this.#limits.entries });
    let at = view.getUint32(end + 16, true);
    let declared = 0;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new Refusal("damaged");
      const flags = view.getUint16(at + 8, true);
      if (flags & 1) throw new Refusal("password-protected");
      const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const nameStart = at + 46;
      const nameEnd = nameStart + (lengths[0] as number);
      const name = new TextDecoder().decode(this.#bytes.subarray(nameStart, nameEnd));
      const part: Part = {
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      };
      declared += part.size;
      if (declared > this.#limits.inflatedBytes) this.#refuseSize();
      if ((part.method !== STORED && part.method !== DEFLATED) || this.#parts.has(name)) throw new Refusal("damaged");
      this.#parts.set(name, part);
      at = nameEnd + (lengths[1] as number) + (lengths[2] as number);
    }
  }

  #findEnd(): number {
    const last = this.#bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
      if (this.#view.getUint32(at, true) === END) return at;
    }
    throw new Refusal("damaged");
  }

  #dataStart({ offset }: Part): number {
    try {
      if (this.#view.getUint32(offset, true) !== LOCAL) throw new Refusal("damaged");
      return offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    } catch (error) {
      throw error instanceof RangeError ? new Refusal("damaged") : error;
    }
  }

  #inflate(packed: Uint8Array, size: number): Uint8Array {
    const whole = new Uint8Array(size);
    let filled = 0;
    const inflate = new Inflate((chunk) => {
      this.#count(chunk.length);
      // More than was declared: the directory lies.
      if (filled + chunk.length > size) this.#refuseSize();
      whole.set(chunk, filled);
      filled += chunk.length;
    });
    try {
      for (let at = 0; at < packed.length; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal("damaged");
    }
    return filled === size ? whole : whole.subarray(0, filled);
  }

  #count(length: number): void {
    this.#inflated += length;
    if (this.#inflated > this.#limits.inflatedBytes) this.#refuseSize();
  }

  #refuseSize(): never {
    throw new Refusal("inflates-too-much", { maximum: Math.round(this.#limits.inflatedBytes / 1024 ** 2) });
  }
}
