// Takes the pictures of all stories tagged `visual` anew: apps/docs/visual/baselines. Look at them before you commit them.
import { turbo } from "./turbo.mjs";

const words = ["run", "visual", "--filter=@saan/docs", "--output-logs=new-only"];
process.exit(await turbo(words, { SAAN_VISUAL_UPDATE: "1" }));
