import { kindReaders } from "@saan/schema/domain";
import { checkReferences, readDossier } from "@saan/schema/dossier";
import { read } from "@saan/schema/read";
import { kindOfId } from "@saan/schema/record";
import { describe, expect, it } from "vitest";
import { type Fact, factIds, furtherFacts, systemIds } from "../facts/index.js";
import { coverageOf } from "../proof/coverage.js";
import { definitionOf } from "../proof/rooms.js";
import { recordVersions } from "../sample/record-versions.js";
import type { GroupId } from "../sample/sample.js";
import { documents, firstDocuments } from "./documents.js";
import { dossierOf } from "./dossier-of.js";

const samples = documents.flatMap((document) => document.samples);
const named = samples.map((sample) => [sample.name, sample] as const);

describe("the numbered groups of facts", () => {
  it("are 57, of 26 systems, and each is held by a record of every system it tells of", () => {
    const documentsOf = factIds.map((id) => id.split(".")[0]);
    expect(["S0", "S1", "S2", "S3", "S4"].map((one) => documentsOf.filter((id) => id === one).length)).toEqual([
      20, 10, 11, 8, 8,
    ]);
    const { missing, groups, complete } = coverageOf(firstDocuments);
    expect(missing).toEqual([]);
    expect(groups).toEqual({ held: 57, all: 57 });
    expect(complete).toEqual({ systems: 26, all: 26 });
    expect(systemIds).toHaveLength(26);
  });

  it("are lost from the count as soon as the record that holds them is left out", () => {
    const without = firstDocuments.map((document) => ({
      ...document,
      samples: document.samples.filter(({ name }) => name !== "maha-sarakham/project"),
    }));
    const { missing, groups } = coverageOf(without);
    expect(missing).toEqual([{ fact: "S1.10", system: "SYS-04" }]);
    expect(groups).toEqual({ held: 56, all: 57 });
  });

  it("of the further documents are each held by a record of every system they tell of, too", () => {
    const lacking = Object.entries<Fact>(furtherFacts).flatMap(([id, { systems }]) =>
      systems.filter(
        (system) => !samples.some((one) => one.facts.includes(id as GroupId) && one.systems.includes(system)),
      ),
    );
    expect(lacking).toEqual([]);
    expect(new Set(documents.map(({ number }) => number)).size).toBe(documents.length);
  });

  it("stand with every record, and with records of their own document only", () => {
    for (const { number, samples: own } of documents) {
      for (const sample of own) {
        expect(sample.facts.length, sample.name).toBeGreaterThan(0);
        expect(
          sample.facts.filter((id) => !id.startsWith(`${number}.`)),
          sample.name,
        ).toEqual([]);
      }
    }
  });
});

describe("every sample", () => {
  it.each(named)("%s is read with no issue, and with exactly the advice that is noted beside it", (_, sample) => {
    const reading = read(definitionOf(sample.entry.kind), sample.entry.record);
    expect(reading.issues).toEqual([]);
    expect(reading.advice.map(({ path, code }) => ({ at: path.join("."), code }))).toEqual(
      sample.advice.map(({ at, code }) => ({ at, code })),
    );
    expect(reading.value).toEqual(sample.entry.record);
  });

  it("has the version its kind has today, and an id of its kind", () => {
    for (const { entry, name } of samples) {
      expect(entry.version, name).toBe(definitionOf(entry.kind).version);
      expect(kindOfId(entry.id), name).toBe(entry.kind);
    }
    expect(Object.keys(recordVersions).sort()).toEqual(Object.keys(kindReaders).sort());
  });

  it("has a name and an id that no other has", () => {
    const ids = new Map<string, string>();
    for (const { entry, name } of samples) {
      expect(ids.get(entry.id) ?? name).toBe(name);
      ids.set(entry.id, name);
    }
    expect(new Set(ids.values()).size).toBe(ids.size);
  });
});

describe("the samples as a dossier", () => {
  it("survive JSON and come back record by record", () => {
    const dossier = dossierOf(documents);
    const reading = readDossier(kindReaders, JSON.parse(JSON.stringify(dossier)));
    expect(reading.issues).toEqual([]);
    expect(reading.dossier).toEqual(dossier);
  });

  it("lead nowhere but to each other: all together, and each of the five first by itself", () => {
    for (const set of [documents, ...firstDocuments.map((one) => [one])])
      expect(checkReferences(dossierOf(set).records).filter(({ code }) => code !== "looks-duplicate")).toEqual([]);
  });

  it("never look like one thing recorded twice", () => {
    const alike = checkReferences(dossierOf(documents).records).filter(({ code }) => code === "looks-duplicate");
    expect(alike).toEqual([]);
  });

  it("begin with the document itself", () => {
    for (const { name, samples: own, source } of documents) {
      expect(own[0]?.entry, name).toBe(source);
      expect(source.kind, name).toBe("source");
    }
  });
});
