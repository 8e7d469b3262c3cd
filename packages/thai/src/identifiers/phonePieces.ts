/**
 * Cutting a line of contact details (`โทร. 0 2123 4567, 0 2123 4568 โทรสาร 0 2123 4569`) where one number ends and the next
 * begins. Pieces are parts of the text as given.
 */

// A sign or a word between numbers, or the words that announce the next one.
const BREAK = /[,;|/\n\r]|และ|หรือ|(?=โทรสาร|โทร|แฟ็?กซ์|มือถือ|fax|tel|mobile)/gi;
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
  for (const { index } of text.matchAll(BREAK)) {
    if (index > from) found.push(text.slice(from, index));
    from = index;
  }
  found.push(text.slice(from));
  return found;
}

function continues(before: string, piece: string): boolean {
  if (EXTENSION_FIRST.test(piece)) return true;
  return EXTENSION_WORD.test(withoutWords(before)) && FEW_DIGITS.test(withoutWords(piece));
}

/** Words that hold the letters of an extension word, and the words between numbers. */
function withoutWords(text: string): string {
  return text.replace(/ติดต่อ|และ|หรือ|fax/gi, " ");
}
