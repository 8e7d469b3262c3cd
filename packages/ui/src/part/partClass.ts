/** A part's own class first, then the caller's. */
export function partClass(own: string, callers: string | undefined): string {
  return callers ? `${own} ${callers}` : own;
}
