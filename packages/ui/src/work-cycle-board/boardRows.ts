import type { CodeOf } from "@saan/schema/field";
import type { stepKinds, WorkCycle } from "@saan/schema/work-cycle";

export type StepKind = CodeOf<typeof stepKinds>;
export type Step = NonNullable<WorkCycle["steps"]>[number];

/** What of a work cycle a board shows. */
export type BoardCycle = Pick<WorkCycle, "area" | "steps">;

/** The four steps that every area takes, in their order. */
export const cycleSteps = [
  "working-group-meeting",
  "situation-survey",
  "synthesis-and-plan",
  "learning-forum",
] as const satisfies readonly StepKind[];

/** The step of a kind in a cycle: the last of them, for a meeting may be held twice and the newest tells how things are. */
export function stepOf({ steps = [] }: BoardCycle, kind: StepKind): Step | undefined {
  return steps.filter((step) => step.kind === kind).at(-1);
}

/** In how many cycles a step is done. */
export function doneCount(cycles: readonly BoardCycle[], kind: StepKind): number {
  return cycles.filter((cycle) => stepOf(cycle, kind)?.states?.at(-1)?.state === "done").length;
}
