import { Refusal } from "./Refusal.js";

export interface DecodedText {
  readonly text: string;
  /** The old Thai encoding was taken because nothing else fits. */
  readonly isGuessed: boolean;
}

// A twentieth part of noughts at every second byte: text of Latin letters and figures in UTF-16.
const NOUGHTS = 0.2;
const LOOKED_AT = 4096;

/**
 * The text of a file that does not say how it is written: UTF-8, UTF-16, or the old Thai encoding (TIS-620 and what Windows
 * made of it, 874), which is taken for bytes that are no UTF-8 and are letters in it.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    const text = decodeThai(bytes);
    if (text === undefined) throw new Refusal("unreadable-text");
    return { text, isGuessed: true };
  }
}

function wideEncodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const noughts = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = noughts;
  if (even + odd < (length / 2) * NOUGHTS) return undefined;
  return odd > even ? "utf-16le" : "utf-16be";
}

const FIRST_THAI = 0xa1;
const TO_UNICODE = 0x0e01 - FIRST_THAI;
// What Windows put where TIS-620 has nothing.
const WINDOWS: Readonly<Record<number, number>> = {
  128: 0x20ac,
  133: 0x2026,
  145: 0x2018,
  146: 0x2019,
  147: 0x201c,
  148: 0x201d,
  149: 0x2022,
  150: 0x2013,
  151: 0x2014,
  160: 0xa0,
};
const CHUNK = 8192;

// By hand: a runtime without all encodings has no "windows-874", and it decodes control characters to themselves.
function decodeThai(bytes: Uint8Array): string | undefined {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes: number[] = [];
    for (const byte of bytes.subarray(start, start + CHUNK)) {
      const code = byte < 0x80 ? byte : (WINDOWS[byte] ?? thaiCode(byte));
      if (code === undefined) return undefined;
      codes.push(code);
    }
    text += String.fromCharCode(...codes);
  }
  return text;
}

function thaiCode(byte: number): number | undefined {
  const isLetter = (byte >= FIRST_THAI && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb);
  return isLetter ? byte + TO_UNICODE : undefined;
}
