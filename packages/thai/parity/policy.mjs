// Tells whether the page's policy is in force: if this page could run text as code, the transcript would prove nothing
// about a strict one.
let answer = "a text was run as code";
try {
  new Function("return 1")();
} catch (refusal) {
  answer = refusal instanceof Error ? refusal.name : "refused";
}
document.querySelector("pre")?.append(answer);
