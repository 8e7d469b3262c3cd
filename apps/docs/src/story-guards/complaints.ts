type Level = "error" | "warn";

/** What may be said in the console of a story, and why. To be put right at its cause, not added to. */
const allowed: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /inside a test was not wrapped in act\(/,
    reason: "said by React in tests only: a part did something by itself (an answer came) between two steps of a play",
  },
  {
    pattern: /Accessing the Story Store is deprecated/,
    reason: "said by Storybook of itself when the action of a story is called outside vitest",
  },
];

let lines: string[] = [];

/** Listens to the console, and to what nobody caught, until the answered function is called. */
export function hearComplaints(): () => void {
  lines = [];
  const levels: Level[] = ["error", "warn"];
  const own = levels.map((level) => ({ level, say: console[level] }));
  for (const { level, say } of own) {
    console[level] = (...words: unknown[]) => {
      hear(`console.${level}: ${words.map(readable).join(" ")}`);
      say.apply(console, words);
    };
  }
  const onRejection = ({ reason }: PromiseRejectionEvent) => hear(`a promise that nobody caught: ${readable(reason)}`);
  const onError = ({ message }: ErrorEvent) => hear(`an error that nobody caught: ${message}`);
  window.addEventListener("unhandledrejection", onRejection);
  window.addEventListener("error", onError);
  return () => {
    for (const { level, say } of own) console[level] = say;
    window.removeEventListener("unhandledrejection", onRejection);
    window.removeEventListener("error", onError);
  };
}

/** What was heard since then. */
export function complaintsHeard(): readonly string[] {
  return lines;
}

function hear(line: string): void {
  if (!allowed.some(({ pattern }) => pattern.test(line))) lines.push(line.slice(0, 600));
}

function readable(word: unknown): string {
  if (word instanceof Error) return word.message;
  return typeof word === "string" ? word : (JSON.stringify(word) ?? String(word));
}
