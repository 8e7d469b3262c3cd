// Gives dependency-cruiser's own command the same names as the test: `npx depcruise packages apps`.
const { join } = require("node:path");
const { aliases } = require("./workspace.cjs");

module.exports = { resolve: { alias: aliases(join(__dirname, "../..")) } };
