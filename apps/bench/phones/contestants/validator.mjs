import mobilePhone from "validator/lib/isMobilePhone.js";

/** It knows mobile numbers only, and says yes or no. @type {import("./contestant.d.ts").ReadPhone} */
export function read(text) {
  return mobilePhone.default(text, "th-TH") ? `+66${text.replace(/^(?:\+66|66|0)/, "")}` : undefined;
}
