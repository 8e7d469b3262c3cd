// Node's network errors, and PostgreSQL SQLSTATE classes: 08 connection, 53 out of resources, 57 operator intervention
// (shutdown, time-out), 58 system error, 40 rolled back by a conflict, 28 and 3D a login or database that is not there (any more).
// https://www.postgresql.org/docs/current/errcodes-appendix.html
const NETWORK = /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|FOLDER_TAKEN)/;
const SQL_STATE = /^(08|28|3D|40|53|57|58)[0-9A-Z]{3}$/;
// What `pg` and PGlite say without a code.
const MESSAGES =
  /Connection terminated|Query read timeout|timeout expired|timeout exceeded when trying to connect|Client has encountered a connection error|PGlite is closed|Cannot use a pool after calling end/;

/** Whether a query failed because the database is not there to answer, so that asking again later is right. */
export function isUnreachable(error: unknown): boolean {
  return causes(error).some((cause) => {
    const code = codeOf(cause);
    return (code !== undefined && (NETWORK.test(code) || SQL_STATE.test(code))) || MESSAGES.test(cause.message);
  });
}

/**
 * One line for the operator's log: kind and code of the innermost error.
 * Never the query's parameters or PostgreSQL's `detail`, because both repeat what people entered.
 */
export function describeFailure(error: unknown): string {
  const chain = causes(error);
  const innermost = chain.at(-1);
  if (innermost === undefined) return typeof error;
  const code = codeOf(innermost);
  // A database error's message can quote the value that it refused; its code says enough.
  if ("severity" in innermost) return `SQLSTATE ${code}`;
  return [innermost.name, code].filter((part) => part !== undefined).join(" ");
}

/** Whether the database refused with a certain SQLSTATE. */
export function hasSqlState(error: unknown, state: string): boolean {
  return causes(error).some((cause) => "severity" in cause && codeOf(cause) === state);
}

/** An error with what caused it, outermost first; an aggregate (tried IPv6 and IPv4) counts as all its parts. */
function causes(error: unknown): Error[] {
  const found: Error[] = [];
  const open: unknown[] = [error];
  while (open.length > 0 && found.length < 20) {
    const next = open.shift();
    if (!(next instanceof Error)) continue;
    found.push(next);
    if (next instanceof AggregateError) open.push(...next.errors);
    open.push(next.cause);
  }
  return found;
}

function codeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
