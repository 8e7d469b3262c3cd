// Around a word: quotation marks, brackets, the end of a sentence. Not the keys of Thai letters: [ ] ; ' are บ ล ว ง.
const AROUND = /^["(]+|[").,:!?%]+$/g;
const NUMBER = /^\d[\d.,]*$/;
// v2, 4th, 10km
const WITH_NUMBER = /^(?:[A-Za-z]{1,3}\d+|\d+[A-Za-z]{1,3})$/;
const CONTRACTION = /^(?:[odl]'[a-z]{2,}|[a-z]+'(?:s|t|d|m|re|ve|ll))$/i;

// What a word begins with, up to its first vowel: English, and Thai names in English letters (Phrae, Khlong, Ngao).
const BEGINNING =
  /^(?:[bcfgkps]l|[bcdfgkptw]r|[cgkprstw]h|ch[lr]|[kp]h[lr]|khw|th[rw]|s[cklmnpqtw]|sc[hr]|shr|sp[hlr]|str|[dt]w|[gkn]n|kw|ps|ng|[b-df-hj-np-tv-z])?[aeiouy]/;
// What people type all day and no spelling explains.
const USUAL = new Set(["gmail"]);
// Pairs of letters that no word has, and ends that none has.
const IMPOSSIBLE =
  /[bcdfgkmpqstvwxz]x|c[jv]|f[qvz]|gq|h[xz]|j[bcdfghjklmnpqrstvwxz]|kq|p[qv]|q[^u]|tq|v[bcdfghjklmnpqtwxz]|wq|x[jkz]|z[bcdfgjkmnpqrstvwx]|[jq]$/;
const FIVE_CONSONANTS = /[^aeiouy]{5}/;

/** Whether all of a text could be English, or names in English letters, by the look of it. No dictionary is asked. */
export function isLatinShaped(text: string): boolean {
  return text.split(/\s+/).every((token) => {
    const inner = token.replace(AROUND, "");
    return NUMBER.test(inner) || CONTRACTION.test(inner) || inner.split(/[-/.&@_+]/).every(isLatinWord);
  });
}

/** Whether a text, all of it Latin-shaped, has a word in it and not only abbreviations and figures. */
export function hasLatinWord(text: string): boolean {
  return text.split(/[^A-Za-z]+/).some((word) => word.length > 2 && isPronounceable(word.toLowerCase()));
}

function isLatinWord(run: string): boolean {
  if (WITH_NUMBER.test(run) || NUMBER.test(run)) return true;
  if (!/^[A-Za-z]+$/.test(run)) return false;
  // Capitals are read letter by letter (MOU, NGOs); kg, pdf, Ltd.
  if (/^[A-Z]+s?$/.test(run) || /^[A-Z]?[^aeiouyA-Z]{1,3}$/.test(run) || USUAL.has(run.toLowerCase())) return true;
  const parts = run.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  return parts.every((part) => part.length >= Math.min(3, run.length) && isPronounceable(part.toLowerCase()));
}

function isPronounceable(word: string): boolean {
  return BEGINNING.test(word) && !IMPOSSIBLE.test(word) && !FIVE_CONSONANTS.test(word);
}
