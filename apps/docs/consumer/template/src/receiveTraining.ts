import { read } from "@saan/schema/read";
import { type Training, training } from "./training";

/** What a server does with a request: the same rules as the form, and never an exception. */
export function receiveTraining(body: unknown, save: (record: Training) => void) {
  const reading = read(training, body);
  if (!reading.ok) return { status: 422, issues: reading.issues };
  save(reading.value);
  return { status: 201, issues: [] };
}
