import { isWebAddress } from "@saan/schema/web-address";

/** Why a text is no web address. */
export type WebAddressFault = "space" | "scheme" | "email" | "credentials" | "noDomain" | "form";

export type WebAddressReading =
  | { readonly kind: "empty" }
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "fault"; readonly fault: WebAddressFault };

/**
 * Reads the address of a page a reader may follow: `http` or `https` only, a host with a point, no name and password before
 * it. An address without its scheme gets `https://`.
 */
export function readWebAddress(text: string): WebAddressReading {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  const [, scheme, slashes] = /^([a-z][a-z0-9+.-]*):(\/\/)?/i.exec(typed) ?? [];
  // "example.com:8080" has a port and no scheme.
  const hasScheme = scheme !== undefined && (slashes !== undefined || !/^[^:]+\.[^:]+:\d/.test(typed));
  if (hasScheme && !/^https?$/i.test(scheme)) return fault("scheme");
  const address = hasScheme ? typed : `https://${typed.replace(/^\/\//, "")}`;
  if (isWebAddress(address)) return { kind: "address", address };
  if (/\s/.test(typed)) return fault("space");
  const host = address.replace(/^https?:\/\//i, "").split(/[/?#]/, 1)[0] ?? "";
  if (host.includes("@")) return fault(hasScheme ? "credentials" : "email");
  return fault(host.includes(".") ? "form" : "noDomain");
}

function fault(one: WebAddressFault): WebAddressReading {
  return { kind: "fault", fault: one };
}
