import { type Agreement, agreement, agreementStates, cooperationLevels } from "@saan/schema/agreement";
import { comparators, yearKinds } from "@saan/schema/field";
import { read } from "@saan/schema/read";
import { newRecordId } from "@saan/schema/record";
import fc from "fast-check";

const text = fc
  .tuple(fc.constantFrom("ตำบล", "บ้าน", "MOU", "น้ำ"), fc.string({ unit: "grapheme-ascii", maxLength: 12 }))
  .map(([start, rest]) => start + rest.replaceAll("\0", ""));
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: undefined });
const statedDate = fc.oneof(
  fc.record({
    asStated: text,
    iso: fc.constantFrom("2019-07-19", "2020-02-29"),
    precision: fc.constant("day" as const),
  }),
  fc.record({
    asStated: text,
    iso: fc.constant("2020-08"),
    precision: fc.constantFrom("month" as const, "late-month" as const),
  }),
  fc.record({
    asStated: text,
    iso: fc.constant("2020"),
    precision: fc.constantFrom("year" as const, "late-year" as const),
    yearKind: maybe(fc.constantFrom(...yearKinds.codes)),
  }),
);
const area = fc.record({
  code: maybe(fc.constantFrom("56", "5601", "560110")),
  level: fc.constantFrom("province" as const, "subdistrict" as const),
  nameAsStated: text,
});
const organizationId = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 40 }), fc.uint8Array({ minLength: 16, maxLength: 16 }))
  .map(([now, random]) => newRecordId("organization", { now, random }));
const organization = fc.record({ id: maybe(organizationId), nameAsStated: text });
const role = fc.constantFrom("party" as const, "hub" as const, "witness" as const);
const inAnyParty = { role, side: maybe(fc.integer({ min: 1, max: 3 })) };
const party = fc.oneof(
  fc.record({ kind: fc.constant("organization" as const), organization, ...inAnyParty }),
  fc.record({ kind: fc.constant("area" as const), area, ...inAnyParty }),
  fc.record({
    kind: fc.constant("association" as const),
    organization,
    // An empty list of members says no more than none.
    members: maybe(fc.array(fc.record({ organization }), { minLength: 1, maxLength: 2 })),
    ...inAnyParty,
  }),
  fc.record({ kind: fc.constant("post" as const), post: fc.record({ post: text }), ...inAnyParty }),
);
const state = fc.record({
  state: fc.constantFrom(...agreementStates.codes),
  since: maybe(statedDate),
  by: maybe(text),
});

/** Agreements as documents might have them: in order, most of what may be left out left out in some. */
export const anyAgreement: fc.Arbitrary<Agreement> = fc
  .record({
    title: text,
    titleIsDescriptive: fc.boolean(),
    kind: fc.constantFrom("memorandum" as const, "agreement" as const),
    documentForm: maybe(fc.constantFrom("one-document" as const, "one-per-party" as const, "not-stated" as const)),
    province: maybe(area),
    subject: maybe(text),
    levels: maybe(
      fc.array(fc.record({ level: fc.constantFrom(...cooperationLevels.codes), asStated: maybe(text) }), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    programme: maybe(text),
    continues: maybe(fc.record({ nameAsStated: text })),
    parties: fc.array(party, { minLength: 2, maxLength: 6 }),
    areaCountStated: maybe(
      fc.record({
        comparator: fc.constantFrom(...comparators.codes),
        value: fc.integer({ min: 1, max: 100_000 }),
        unit: text,
        asStated: maybe(text),
      }),
    ),
    // An empty list, or a group without an answer, says no more than none.
    supporters: maybe(fc.array(fc.record({ organization }), { minLength: 1, maxLength: 3 })),
    scopeIssues: fc.array(fc.record({ number: maybe(fc.integer({ min: 1, max: 9 })), text }), {
      minLength: 1,
      maxLength: 4,
    }),
    signing: maybe(fc.record({ date: maybe(statedDate), place: text })),
    term: maybe(
      fc.record({
        startsOnSigning: fc.boolean(),
        start: maybe(statedDate),
        end: maybe(statedDate),
        asStated: text,
        phase: maybe(fc.record({ number: fc.integer({ min: 1, max: 100 }), label: maybe(text) })),
      }),
    ),
    states: maybe(fc.array(state, { minLength: 1, maxLength: 3 })),
    indicatorFramework: maybe(
      fc.record({
        title: text,
        owner: maybe(organization),
        components: fc.array(fc.record({ label: text }), { minLength: 1 }),
      }),
    ),
    provenance: maybe(
      fc.record({
        statements: fc.array(
          fc.record({ field: fc.constantFrom("title", "parties.0"), confidence: fc.constant("stated" as const) }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
    ),
  })
  .map((generated) => JSON.parse(JSON.stringify(generated)) as Agreement)
  .filter((generated) => read(agreement, generated).ok);
