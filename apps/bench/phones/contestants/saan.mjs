import { readPhone } from "@saan/thai/identifiers";

/** @type {import("./contestant.d.ts").ReadPhone} */
export function read(text) {
  const phone = readPhone(text);
  if (phone.kind !== "phone") return undefined;
  const { e164, national, extension, lastLine } = phone;
  const number = e164 ?? national.replaceAll(" ", "");
  return number + (extension ? ` ext ${extension}` : "") + (lastLine ? ` to ${lastLine.slice(-1)}` : "");
}
