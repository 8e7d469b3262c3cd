import { keepTogether } from "@saan/thai/text";

const NO_BREAK_SPACE = "\u00A0";
const WORD_JOINER = "\u2060";

/** What `keepTogether` would put into a text, as places in the text itself. */
export interface Glue {
  /** Spaces at which no line may end. */
  readonly spaces: readonly number[];
  /** Places inside a name, each before the letter of that number. */
  readonly joints: readonly number[];
  /** Places where a name meets another word, and a line may end. */
  readonly seams: readonly number[];
}

/** Reads off what `keepTogether` does to a text. Linear in its length. */
export function glueOf(text: string, protect: readonly string[] | undefined): Glue {
  const shown = keepTogether(text, protect ? { protect } : {});
  const glue = { spaces: [] as number[], joints: [] as number[], seams: [] as number[] };
  let at = 0;
  for (const unit of shown.split("")) {
    // What the author wrote comes first: only the rest was put in.
    if (unit === text[at]) at += 1;
    else if (unit === NO_BREAK_SPACE) {
      glue.spaces.push(at);
      at += 1;
    } else if (unit === WORD_JOINER) glue.joints.push(at);
    else glue.seams.push(at);
  }
  return glue;
}
