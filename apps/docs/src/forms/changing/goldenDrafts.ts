/** One draft of every version that people may still have, as it was stored, and what it has to become. Never edit old ones. */
export const goldenDrafts = [
  {
    version: 1,
    values: { village: "บ้านต๋อม", date: "2026-05-02", reason: "illness" },
    becomes: { village: "บ้านต๋อม", visitedOn: "2026-05-02", reasons: ["other"] },
  },
  {
    version: 1,
    values: { village: "", date: "", reason: "" },
    becomes: { village: "", visitedOn: "", reasons: [] },
  },
  {
    version: 2,
    values: { village: "บ้านแม่ใจ", visitedOn: "2026-08-12", reason: "school" },
    becomes: { village: "บ้านแม่ใจ", visitedOn: "2026-08-12", reasons: ["school"] },
  },
] as const;

/** What version 3 asks for. When this test fails, a draft would not fit: raise `version`, add a migration and a draft. */
export const shapeOfVersion3 = ["village text", "visitedOn date", "reasons multi-choice newborn,school,other"];
