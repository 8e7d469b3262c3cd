/** The key of an agreement's draft; without an id, of a new one. */
export function draftKeyOf(id: string | undefined): string {
  return id === undefined ? "agreement:new" : `agreement:${id}`;
}
