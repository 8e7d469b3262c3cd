import { phayaoAgreement } from "@saan/samples/phayao";
import { agreement, agreementSchema } from "@saan/schema/agreement";
import { read } from "@saan/schema/read";
import { throughput } from "./throughput.mjs";

const wrong = { ...phayaoAgreement, kind: "treaty", scopeIssues: [], parties: phayaoAgreement.parties.slice(0, 1) };

/**
 * The Phayao agreement, whole and with three mistakes, read by us and by zod alone. `read` does more: bounds, forbidden
 * keys, our own issue codes, and the rules across fields.
 * @returns {Promise<import("./table.mjs").Row[]>}
 */
export async function agreements() {
  return [
    ...(await compare("reading an agreement", phayaoAgreement)),
    ...(await compare("reading one with three mistakes", wrong)),
  ];
}

/**
 * @param {string} what
 * @param {unknown} record
 */
function compare(what, record) {
  return throughput(what, [record], {
    "@saan/schema read": (input) => read(agreement, input),
    "zod safeParse": (input) => agreementSchema.safeParse(input),
    // As under a content security policy without eval, and as `read` calls it.
    "zod safeParse, jitless": (input) => agreementSchema.safeParse(input, { jitless: true }),
  });
}
