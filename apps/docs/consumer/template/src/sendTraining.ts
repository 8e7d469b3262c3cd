import type { SubmitOutcome } from "@saan/forms/react";
import type { Training } from "./training";

/** Hands the record to the server. Issues that come back are shown at their fields. */
export async function sendTraining(record: Training): Promise<SubmitOutcome> {
  const answer = await fetch("/api/trainings", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(record),
  });
  if (answer.status === 422) return (await answer.json()) as SubmitOutcome;
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return {};
}
