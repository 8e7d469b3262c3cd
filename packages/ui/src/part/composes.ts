/**
 * Whether a key still belongs to an input method: Enter ends a composition, Esc calls it off, arrows walk its candidates.
 * None of them is meant for the control. 229 is all that Safari says of the key that ends one (WebKit bug 165004).
 */
export function composes({ isComposing, keyCode }: globalThis.KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
