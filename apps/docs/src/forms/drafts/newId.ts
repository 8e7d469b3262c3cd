/** Another one each time. Not `crypto.randomUUID`: it is missing where a page is opened over plain http, in an office network. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
