import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** With its whole knowledge of numbering plans. @type {import("./contestant.d.ts").ReadPhone} */
export function read(text) {
  const phone = parsePhoneNumberFromString(text, "TH");
  if (!phone?.isValid()) return undefined;
  return phone.number + (phone.ext ? ` ext ${phone.ext}` : "");
}
