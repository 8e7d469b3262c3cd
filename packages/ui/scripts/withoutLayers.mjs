const ORDER = /@layer [^{;]+;/g;
const OPENING = /@layer [\w.-]+ \{/g;

/**
 * A stylesheet with the rules of its layers in no layer. Only layers at the outermost level are known: the kit has no
 * others (stylelint sees to it).
 */
export function withoutLayers(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(ORDER, "");
  let bare = "";
  let done = 0;
  for (const { 0: opening, index } of plain.matchAll(OPENING)) {
    const start = index + opening.length;
    const end = closing(plain, start);
    bare += plain.slice(done, index) + plain.slice(start, end);
    done = end + 1;
  }
  return bare + plain.slice(done);
}

/** Where the block ends that begins before `start`. */
function closing(css, start) {
  let depth = 1;
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    else if (css[at] === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
