import { lifecycle } from "../record/lifecycle.js";
import { postStates } from "./codelists.js";

/** A post is held, then no longer. Whoever takes it up again holds it in a row of its own. */
export const postLifecycle = lifecycle(postStates, {
  initial: ["current"],
  transitions: [
    {
      from: "current",
      to: "ended",
      by: { th: "ผู้มีอำนาจแต่งตั้งหรือผู้ดำรงตำแหน่งเอง", en: "Whoever appoints, or the holder" },
    },
  ],
});
