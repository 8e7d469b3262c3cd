export { library as default } from "../../.ci/library.mjs";
