import { library } from "../../.ci/library.mjs";

export default { ...library, entry: [...library.entry, "!src/testing/**"] };
