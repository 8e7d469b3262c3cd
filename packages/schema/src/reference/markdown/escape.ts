const SPECIAL = /[\\`*_{}[\]<>|]/g;

/** Words as GitHub-flavoured Markdown reads them back: nothing in them is taken for markup, and all is one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").replace(SPECIAL, "\\$&");
}

/** Something a program reads. A pipe is escaped even here: a table is cut into cells before code is looked for. */
export function codeSpan(text: string): string {
  return `\`${text.replace(/\s+/g, " ").replaceAll("|", "\\|")}\``;
}
