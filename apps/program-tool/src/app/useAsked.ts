import { useState } from "react";

export interface Asked {
  /** Which time it is; 0 while nobody asks. As the key of what is asked for: who asks again has it fetched again. */
  readonly time: number;
  ask(): void;
  end(): void;
}

/** What is shown once somebody asks for it, until it is over. */
export function useAsked(): Asked {
  const [time, setTime] = useState(0);
  return { time, ask: () => setTime((before) => before + 1), end: () => setTime(0) };
}
