// The floors, for `npx depcruise packages apps` and editors. The rules are in .ci/checks/floors.cjs.
const { floors } = require("./.ci/checks/floors.cjs");

const { forbidden, options } = floors(__dirname);
module.exports = { forbidden, options: { ...options, webpackConfig: { fileName: ".ci/checks/aliases.cjs" } } };
