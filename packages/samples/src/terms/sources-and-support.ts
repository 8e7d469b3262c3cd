import { each, MADE_UP, one, type TermRecord } from "./term.js";

const named = { nameAsStated: MADE_UP };
const today = { asStated: "1 มกราคม 2567", iso: "2024-01-01", precision: "day" } as const;

/** Terms of the rooms support, legal-instrument and source. */
export const sourceAndSupportTerms: readonly TermRecord[] = [
  ...each("support", ["technical", "personnel", "co-funding", "other"], (kind) => ({
    kind,
    components: [{ kind, text: MADE_UP }],
  })),
  ...each("support", ["funding", "sponsorship", "budget-allocation", "wages-owed"], (kind) => ({
    kind: "funding",
    components: [{ kind, text: MADE_UP }],
  })),
  one("support", {
    kind: "funding",
    to: { kind: "programme", programme: named },
    states: [{ state: "requested" }, { state: "approved" }, { state: "disbursed" }, { state: "closed" }],
  }),
  one("support", {
    kind: "funding",
    to: { kind: "body", body: named },
    states: [{ state: "requested" }, { state: "declined" }],
  }),
  one("support", { kind: "funding", purpose: MADE_UP, states: [{ state: "requested" }, { state: "cancelled" }] }),
  ...each(
    "legal-instrument",
    [
      "constitution",
      "organic-act",
      "code",
      "treaty",
      "emergency-decree",
      "royal-decree",
      "ministerial-regulation",
      "regulation",
      "by-laws",
      "local-ordinance",
      "order",
      "official-instruction",
      "other",
    ],
    (kind) => ({ title: MADE_UP, kind }),
  ),
  ...each("legal-instrument", ["months", "years"], (unit) => ({
    title: MADE_UP,
    kind: "act",
    commencement: { afterPublication: { count: 1, unit } },
  })),
  ...each("legal-instrument", ["honours", "companies", "general"], (series) => ({
    title: MADE_UP,
    kind: "announcement",
    gazette: { series },
  })),
  ...each("legal-instrument", ["in-force", "suspended"], (state) => ({
    title: MADE_UP,
    kind: "act",
    states: [{ state: "announced" }, { state }],
    statusAsOf: today,
  })),
  ...each("legal-instrument", ["amended", "repealed"], (state) => ({
    title: MADE_UP,
    kind: "act",
    states: [{ state: "in-force" }, { state }],
    statusAsOf: today,
  })),
  one("source", {
    title: MADE_UP,
    language: "other",
    credits: [
      { role: "compiler", unit: MADE_UP },
      { role: "translator", unit: MADE_UP },
    ],
    states: [{ state: "as-stated" }, { state: "resolved" }, { state: "retracted" }],
  }),
  ...each("source", ["agreement-document", "official-letter", "minutes", "law", "interview"], (kind) => ({
    title: MADE_UP,
    kind,
  })),
];
