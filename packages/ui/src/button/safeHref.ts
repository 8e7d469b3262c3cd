const safeSchemes = /^(?:https?|mailto|tel):/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;
// What a browser drops from an address before it reads it: "java\nscript:" is a script to it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant.
const dropped = /[\u0000-\u0020]/g;

/**
 * The address when a person may safely be sent there: http, https, mailto, tel, or a place in this site. Nothing for
 * `javascript:`, `data:` and every other scheme.
 */
export function safeHref(href: string): string | undefined {
  const read = href.replace(dropped, "");
  return safeSchemes.test(read) || !anyScheme.test(read) ? href : undefined;
}
