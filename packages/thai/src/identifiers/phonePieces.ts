/**
 * Cutting a line of contact details (`โทร. 0 2123 4567, 0 2123 4568 โทรสาร 0 2123 4569`) where one number ends and the next
 * begins. Pieces are parts of the text as given.
 */

// A sign or a word between numbers, or the words that announce the next one.
const BREAK = /[,;|/\n\r]|และ|หรือ|(?=โทรสาร|โทร|แฟ็?กซ์|มือถือ|fax|tel|mobile)/gi;
// (มือถือ), (คุณสมชาย): no word inside separates numbers, but behind it the next one may begin.
const NOTE = /\([^()0-9๐-๙]*\) ?/g;
const DIGIT = /[0-9๐-๙]/;
const EXTENSION_WORD = /ต่อ|กด|ภายใน|ext|[#x]/i;
const EXTENSION_FIRST = /^[\s.,;/(]*(?:เบอร์|หมายเลข)?(?:ต่อ|กด|ภายใน|ext|[#x])/i;
// `101, 102` after an extension: more extensions, no number.
const FEW_DIGITS = /^[\s,;/]*(?:[0-9๐-๙][\s)-]*){1,6}$/;
const EDGES = /^(?:[\s,;|/]|และ|หรือ)+|[\s,;|/]+$/g;

/** The pieces of a text with one number each, in order. A text without digits is one piece. */
export function cutPhones(text: string): string[] {
  const pieces: string[] = [];
  let waiting = "";
  for (const slice of slices(text)) {
    const piece = waiting + slice;
    const before = pieces.at(-1);
    waiting = "";
    if (!DIGIT.test(piece)) waiting = piece;
    else if (before !== undefined && continues(before, piece)) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  const last = pieces.length - 1;
  if (last < 0) return [text];
  pieces[last] += waiting;
  return pieces.map((piece) => piece.replace(EDGES, ""));
}

/** The text in slices that begin with their separator; nothing is lost. */
function slices(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  const masked = text.replace(NOTE, (note) => (note.endsWith(" ") ? "\n" : " ").padStart(note.length));
  for (const { index } of masked.matchAll(BREAK)) {
    if (index > from) found.push(text.slice(from, index));
    from = index;
  }
  found.push(text.slice(from));
  return found;
}

// A space or hyphen between two figures.
const GAP = /[0-9๐-๙)][\s-]+(?=[0-9๐-๙(+])/g;
// The longest number, with ranges of lines: `+66 2 123 4567-70`.
const MOST_DIGITS = 20;

/**
 * A piece whose numbers stand one after the other with no more than a space between them, cut where each part `isNumber`;
 * `undefined` if there is no such cut.
 */
export function cutAtSpaces(piece: string, isNumber: (part: string) => boolean): string[] | undefined {
  const gaps = [...piece.matchAll(GAP)].map(({ 0: found, index }) => ({
    before: index + 1,
    after: index + found.length,
  }));
  const hopeless = new Set<number>();
  const cutFrom = (start: number): string[] | undefined => {
    if (hopeless.has(start)) return undefined;
    for (const { before, after } of gaps) {
      if (before <= start) continue;
      const part = piece.slice(start, before);
      if (part.replace(/[^0-9๐-๙]/g, "").length > MOST_DIGITS) break;
      if (!isNumber(part)) continue;
      const rest = isNumber(piece.slice(after)) ? [piece.slice(after)] : cutFrom(after);
      if (rest) return [part, ...rest];
    }
    hopeless.add(start);
    return undefined;
  };
  return cutFrom(0);
}

function continues(before: string, piece: string): boolean {
  if (EXTENSION_FIRST.test(piece)) return true;
  return EXTENSION_WORD.test(withoutWords(before)) && FEW_DIGITS.test(withoutWords(piece));
}

/** Words that hold the letters of an extension word, and the words between numbers. */
function withoutWords(text: string): string {
  return text.replace(/ติดต่อ|และ|หรือ|fax/gi, " ");
}
