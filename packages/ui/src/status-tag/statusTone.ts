import type { TagTone } from "../tag/Tag.js";

type Tones = Readonly<Partial<Record<TagTone, string>>>;

// By tone, so that a state is easy to find. What is over is calm, not red: red is for what somebody has to put right.
const states: Tones = {
  action:
    "draft planned preparing pilot proposed requested submitted proposals-drafted called under-consultation developing " +
    "tested indicative collected strengthening established announced in-progress next-phase",
  success:
    "active running ongoing signed in-force renewed held approved minutes-approved adopted published completed done " +
    "in-use model scaled-out upgraded monitored evaluated disbursed reported synthesised resolved",
  attention:
    "suspended postponed cancelled terminated declined rejected withdrawn disputed retracted repealed not-done",
};

const tones = new Map(
  Object.entries(states).flatMap(([tone, codes]) => codes.split(" ").map((code) => [code, tone as TagTone] as const)),
);

/**
 * The tone of a state of a record: under way (`action`), good (`success`), off its way (`attention`), and calm
 * (`neutral`) for what is over, what is as it was, and what is not known.
 */
export function statusTone(code: string): TagTone {
  return tones.get(code) ?? "neutral";
}
