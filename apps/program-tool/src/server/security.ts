import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { problemResponse } from "./problem.js";

/**
 * Headers of every response.
 *
 * Scripts and styles: our own files only; nothing inline, no eval. The kit needs no exception.
 */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: "DENY",
  referrerPolicy: "same-origin",
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [], usb: [] },
  // Decided by whoever puts TLS in front: on http://localhost it would only do harm.
  strictTransportSecurity: false,
});

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses writes that a browser says come from another site. Requests without `Origin` are not from a page and pass.
 * Only the host is compared: behind a proxy that ends TLS the server sees http where the browser sees https.
 */
export const sameOriginWrites: MiddlewareHandler = async (c, next) => {
  if (!SAFE_METHODS.has(c.req.method)) {
    const origin = c.req.header("Origin");
    const foreign = origin !== undefined && hostOf(origin) !== hostOfRequest(c.req.header("Host"), c.req.url);
    if (foreign || c.req.header("Sec-Fetch-Site") === "cross-site") return problemResponse("cross-origin");
  }
  await next();
};

/**
 * Refuses host names that are not ours. A tool without accounts on localhost is otherwise open to any web page whose own
 * name is made to point at 127.0.0.1 (DNS rebinding): for the browser that page is then same-origin.
 */
export function knownHosts(hosts: readonly string[] | undefined): MiddlewareHandler {
  const known = hosts === undefined ? undefined : new Set(hosts.map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = hostOfRequest(c.req.header("Host"), c.req.url);
    if (known !== undefined && !known.has(host.replace(/:\d+$/, ""))) return problemResponse("unknown-host");
    await next();
  };
}

function hostOf(origin: string): string | undefined {
  // "null" is what a sandboxed frame or a file sends.
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function hostOfRequest(header: string | undefined, url: string): string {
  return (header ?? new URL(url).host).toLowerCase();
}
