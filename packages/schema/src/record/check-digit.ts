/**
 * Whether thirteen digits end in the one that follows from the others, by the rule of the Department of Provincial
 * Administration for persons and of the Revenue Department for organisations: (11 − Σ digit · weight mod 11) mod 10, with
 * the weights 13 to 2.
 */
export function hasRightCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 12; at += 1) sum += Number(digits[at]) * (13 - at);
  return digits.endsWith(String((11 - (sum % 11)) % 10));
}
