/**
 * How much work goes into measuring. Verdicts and counts do not depend on it.
 * @typedef {{ warmUp: number, time: number, processes: number }} Effort milliseconds for each contestant, and processes
 */

/** For numbers worth reading: some two minutes for all tables. @type {Effort} */
export const thorough = { warmUp: 200, time: 600, processes: 5 };

/** For seeing that everything still runs. @type {Effort} */
export const brief = { warmUp: 0, time: 1, processes: 1 };
