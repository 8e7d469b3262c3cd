// What an eye cannot see, and spaces that are not the common one.
const UNSEEN = /[\p{Control}\p{Format}\u00A0]/gu;

/** A text whose invisible characters are named: `แม่⟨U+200B⟩กา`. @param {string} text */
export function visible(text) {
  return text.replace(
    UNSEEN,
    (found) => `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`,
  );
}
