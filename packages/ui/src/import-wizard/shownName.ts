const LONGEST = 60;
const END = 16;

/** The name of a file as far as a person needs it to know it again: its beginning, and its ending with what is before that. */
export function shownName(name: string): string {
  if (name.length <= LONGEST) return name;
  // A vowel or a tone mark without its letter stands alone.
  return `${name.slice(0, LONGEST - END)}…${name.slice(-END).replace(/^\p{Mark}+/u, "")}`;
}
