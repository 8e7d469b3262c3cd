// What stylelint's own rules cannot say about the kit's CSS.
import stylelint from "stylelint";

const { createPlugin, utils } = stylelint;

/** A rule that reports for each node what `fault` says of it, if anything. */
function rule(name, walk, url) {
  const ruleName = `saan/${name}`;
  const messages = utils.ruleMessages(ruleName, { rejected: (fault) => fault });
  const run = (option) => (root, result) => {
    if (!option) return;
    walk(root, option, (node, fault) => utils.report({ result, ruleName, node, message: messages.rejected(fault) }));
  };
  run.ruleName = ruleName;
  run.messages = messages;
  run.meta = { url };
  return createPlugin(ruleName, run);
}

/** Outside a layer a rule would beat the page's own, and every other part of the kit. */
const inLayer = rule("in-layer", (root, layer, report) => {
  for (const node of root.nodes) {
    const isOrder = node.type === "atrule" && node.name === "layer" && node.nodes === undefined;
    const isLayer = node.type === "atrule" && node.name === "layer" && node.params === layer;
    if (node.type !== "comment" && !isOrder && !isLayer)
      report(node, `Everything stands inside @layer ${layer} { … }.`);
  }
  root.walkAtRules("layer", (node) => {
    if (node.parent !== root) report(node, "A layer inside a layer: the stylesheet without layers could not be made.");
  });
});

const SIDES = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;
const CORNERS = "border-radius";

/** The values of a shorthand, apart: spaces inside brackets do not count. */
function partsOf(value) {
  const parts = [""];
  let depth = 0;
  for (const letter of value.trim()) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (/\s/.test(letter) && depth === 0) {
      if (parts.at(-1) !== "") parts.push("");
    } else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Four values name left and right: from right to left they stand on the wrong side. */
const logicalShorthand = rule("logical-shorthand", (root, _, report) => {
  root.walkDecls((node) => {
    // Paper has a left and a right.
    if (node.parent.type === "atrule" && node.parent.name === "page") return;
    const [first, second, third, fourth] = partsOf(node.value);
    const sides = SIDES.test(node.prop) && fourth !== undefined && second !== fourth;
    const corners =
      node.prop === CORNERS &&
      second !== undefined &&
      !node.value.includes("/") &&
      !sameEnds(first, second, third, fourth);
    if (sides) report(node, `${node.prop}: ${node.value} names left and right: say -block and -inline apart.`);
    if (corners)
      report(node, `${node.prop}: ${node.value} names left and right: say border-start-start-radius and so on.`);
  });
});

/** Whether the corners at the start of a line are as those at its end. */
function sameEnds(first, second, third = first, fourth = second) {
  return first === second && third === fourth;
}

export default [inLayer, logicalShorthand];
