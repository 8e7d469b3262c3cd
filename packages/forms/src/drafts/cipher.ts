/** Something encrypted, as it is stored: base64 texts. */
export interface Sealed {
  /** PBKDF2-SHA-256 to AES-GCM with 256 bits. */
  readonly format: 1;
  readonly iterations: number;
  /** Of the key: one per draft. */
  readonly salt: string;
  /** Of this text: one per write. */
  readonly iv: string;
  readonly data: string;
}

/** Encrypts with a passphrase. The passphrase itself is kept nowhere, and no key can be read out of the page. */
export interface Cipher {
  /**
   * @param about what the text belongs to: it is opened under the same words alone.
   * @param owner whose salt it has: one draft, which is written again and again.
   * @throws DOMException `InsecureError` where the page cannot encrypt.
   */
  seal(text: string, about: string, owner: string): Promise<Sealed>;
  /** The text; undefined when the passphrase is another one, or the data was changed. */
  open(sealed: Sealed, about: string, owner: string): Promise<string | undefined>;
}

// OWASP's Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256.
const ITERATIONS = 600_000;
// Data that asks for more was not written by this: it would hold up the page.
const MOST_ITERATIONS = 10_000_000;

/** The cipher of a passphrase. The same words typed on another keyboard are the same passphrase (NFKC). */
export function cipherOf(passphrase: string, iterations = ITERATIONS): Cipher {
  const words = importWords(passphrase);
  // It is asked for, and may be refused, when it is first used.
  words.catch(() => undefined);
  const keys = new Map<string, Promise<CryptoKey>>();
  // The salt of a text, so that its key is derived once and not at every keystroke.
  const salts = new Map<string, string>();

  function keyOf(salt: string, rounds: number): Promise<CryptoKey> {
    const name = `${rounds}:${salt}`;
    const known = keys.get(name) ?? derive(words, fromBase64(salt), rounds);
    keys.set(name, known);
    return known;
  }

  return {
    async seal(text, about, owner) {
      const base = await words;
      if (!base) throw insecure();
      const salt = salts.get(owner) ?? toBase64(random(16));
      salts.set(owner, salt);
      const iv = random(12);
      const key = await keyOf(salt, iterations);
      const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: utf8(about) }, key, utf8(text));
      return { format: 1, iterations, salt, iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
    },
    async open(sealed, about, owner) {
      try {
        const { format, iterations: rounds, salt, iv, data } = sealed;
        if (format !== 1 || !Number.isInteger(rounds) || rounds < 1 || rounds > MOST_ITERATIONS) return undefined;
        const key = await keyOf(salt, rounds);
        const parameters = { name: "AES-GCM", iv: fromBase64(iv), additionalData: utf8(about) };
        const text = new TextDecoder().decode(await crypto.subtle.decrypt(parameters, key, fromBase64(data)));
        if (rounds === iterations) salts.set(owner, salt);
        return text;
      } catch {
        return undefined;
      }
    },
  };
}

async function importWords(passphrase: string): Promise<CryptoKey | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined;
  return crypto.subtle.importKey("raw", utf8(passphrase.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
}

async function derive(
  words: Promise<CryptoKey | undefined>,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const base = await words;
  if (!base) throw insecure();
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function insecure(): DOMException {
  return new DOMException("This page cannot encrypt.", "InsecureError");
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
}
