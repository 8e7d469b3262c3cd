import { expect, type TestContext } from "vitest";
import type { Fault } from "./faults.js";

/** What a fault did to one form. */
export interface Trial {
  /** How old the oldest thing was that is missing now, in milliseconds; 0 when nothing is. */
  readonly lostMs?: number;
  /** Something came back that was never typed, or that was not asked for. */
  readonly isWrong?: boolean;
}

/** The trials of one fault in one test. */
export interface FaultCount {
  readonly fault: Fault;
  readonly trials: number;
  /** Trials in which more was lost than may be. */
  readonly losses: number;
  readonly wrong: number;
  readonly worstMs: number;
}

declare module "vitest" {
  interface TaskMeta {
    fault?: FaultCount;
  }
}

/** What may be lost when a machine stops without warning. */
export const mayLoseMs = 300;

/**
 * The body of a test that shows what a fault does; each time it is tried is told with `tell`. A body that ends without telling
 * was one trial that lost nothing: what it expects says so.
 */
export function proves(fault: Fault, body: (tell: (trial?: Trial) => void) => Promise<void>) {
  return async ({ task }: TestContext): Promise<void> => {
    let count: FaultCount = { fault, trials: 0, losses: 0, wrong: 0, worstMs: 0 };
    const tell = ({ lostMs = 0, isWrong = false }: Trial = {}) => {
      count = {
        fault,
        trials: count.trials + 1,
        losses: count.losses + (lostMs > mayLoseMs ? 1 : 0),
        wrong: count.wrong + (isWrong ? 1 : 0),
        worstMs: Math.max(count.worstMs, lostMs),
      };
      task.meta.fault = count;
    };
    task.meta.fault = count;
    await body(tell);
    if (count.trials === 0) tell();
    expect(count).toMatchObject({ losses: 0, wrong: 0 });
  };
}

/** How often a fault at a random moment is tried, in all: a few times in every run of the tests, 200 by `pnpm faults`. */
export const trialsInAll = Number(process.env.SAAN_FAULT_TRIALS ?? 4);
