import { library } from "../../.ci/library.mjs";

const unpublished = ["!src/testing/**", "!src/guide/**", "!src/**/guide.ts", "!src/**/examples/**"];

export default { ...library, entry: [...library.entry, ...unpublished] };
