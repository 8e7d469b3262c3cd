import { toQwerty } from "@saan/thai/text";

/** Why a text is no address. */
export type EmailFault = "thai" | "noAt" | "space" | "several" | "noName" | "noDomain" | "form";

export interface EmailReading {
  readonly kind: "email" | "empty" | "fault";
  /** The address, with its domain in small letters. */
  readonly address?: string;
  readonly fault?: EmailFault;
  /** What was probably meant; to be offered, never to be put in unasked. */
  readonly meant?: string;
}

const LONGEST = 254;
const NAME = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}][\p{L}\p{M}\p{N}-]{1,62}$/u;

const SLIPS: Readonly<Record<string, string>> = {
  "gmail.com": "gmial gmal gmil gmai gamil gnail gmaill gmail",
  "hotmail.com": "hotmial hotmal hotmil hotmai homail hotamil hotmaill hotmail",
  "outlook.com": "outlok outloook outllok outlook",
  "yahoo.com": "yaho yahooo yhaoo yahoo",
};
const ENDINGS = /\.(?:con|cmo|ocm|comm|vom|cm|co|om|c)$/;

/**
 * Reads one address of electronic mail: a name, `@`, a domain with a point. Domains of any script are read; a name in Thai
 * letters is taken for the wrong keyboard layout. Only the form is checked: whether mail arrives is known when it does.
 */
export function readEmail(text: string): EmailReading {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  const fault = faultOf(typed);
  const meant = meantBy(typed, fault);
  if (fault) return { kind: "fault", fault, ...(meant && { meant }) };
  const [name = "", domain = ""] = typed.split("@");
  return { kind: "email", address: `${name}@${domain.toLowerCase()}`, ...(meant && { meant }) };
}

function faultOf(typed: string): EmailFault | undefined {
  if (typed.length > LONGEST) return "form";
  const ats = typed.split("@").length - 1;
  const [name = "", domain = ""] = typed.split("@");
  if (/[\u0E00-\u0E7F]/.test(ats === 0 ? typed : name)) return "thai";
  if (ats === 0) return "noAt";
  if (ats > 1) return "several";
  if (/\s/.test(typed)) return "space";
  if (name === "") return "noName";
  if (!domain.includes(".") || domain.endsWith(".")) return "noDomain";
  return NAME.test(name) && DOMAIN.test(domain) ? undefined : "form";
}

function meantBy(typed: string, fault: EmailFault | undefined): string | undefined {
  const candidate = fault === "thai" ? toQwerty(typed) : fault === "space" ? typed.replace(/\s+/g, "") : typed;
  const [name = "", domain = ""] = candidate.toLowerCase().split("@");
  const better = `${candidate.split("@")[0]}@${betterDomain(domain)}`;
  return name !== "" && better !== typed && better.toLowerCase() !== typed.toLowerCase() && !faultOf(better)
    ? better
    : undefined;
}

/** The great mail house that a domain is a slip of the keys away from, or the domain itself. */
function betterDomain(domain: string): string {
  const [house = "", ...rest] = domain.split(".");
  const ending = `.${rest.join(".")}`;
  for (const [right, slips] of Object.entries(SLIPS)) {
    if (!slips.split(" ").includes(house)) continue;
    // hotmail.co.th and yahoo.co.th are houses of their own.
    if (ending === ".com" || ending === "." || ENDINGS.test(ending)) return right;
  }
  return domain;
}
