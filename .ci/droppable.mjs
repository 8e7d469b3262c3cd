import ts from "typescript";

/**
 * A tsup plugin that lets every bundler leave out what an app does not use. A constant made by calls (`codelist({…})`,
 * `z.string().max(9)`) stays in a bundle for fear that the calls do something else; one made by a function that is marked
 * pure does not. So the build writes `const a = make(b);` as `const a = /* @__PURE__ *\/ (() => make(b))();`, which minifiers
 * undo, and the sources need no marks. Nothing at the top of our modules is called for what else it does.
 */
export const droppable = {
  name: "droppable",
  /**
   * No map is given back: no line moves.
   * @param {string} code
   * @param {{ path: string }} chunk
   */
  renderChunk(code, { path }) {
    return path.endsWith(".js") ? { code: withDroppableConstants(code) } : undefined;
  },
};

/**
 * The same module, each of its constants apt to be dropped.
 * @param {string} code
 */
export function withDroppableConstants(code) {
  const { statements } = ts.createSourceFile("module.js", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const made = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) => (initializer && ts.isIdentifier(name) ? [initializer] : []))
    .filter((initializer) => meets(initializer, mayDoSomething) && !meets(initializer, ts.isAwaitExpression));
  return made.reduceRight((text, { pos, end }) => {
    const value = text.slice(pos, end).trim();
    // A constant that begins with a brace would be the body of the function.
    const body = value.startsWith("{") ? `(${value})` : value;
    return `${text.slice(0, pos)} /* @__PURE__ */ (() => ${body})()${text.slice(end)}`;
  }, code);
}

/**
 * Whether a part of an expression is such, functions that only may be called later left aside.
 * @param {ts.Node} node
 * @param {(node: ts.Node) => boolean} is
 * @returns {boolean}
 */
function meets(node, is) {
  if (ts.isFunctionLike(node)) return false;
  return is(node) || (ts.forEachChild(node, (part) => meets(part, is) || undefined) ?? false);
}

/**
 * What bundlers cannot see through: a call, and what may be a call in disguise.
 * @param {ts.Node} node
 */
function mayDoSomething(node) {
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isTemplateExpression(node)
  );
}
