import { describe, expect, it } from "vitest";
import { answerOf, judge } from "./judge.mjs";

describe("an answer", () => {
  it("is right when it is the right one, and when it is none where there is none", () => {
    expect(judge("2019-07-19", "2019-07-19")).toEqual({ verdict: "right" });
    expect(judge(undefined, undefined)).toEqual({ verdict: "right" });
  });

  it("is wrong when it is another one, and when it is one where there is none", () => {
    expect(judge("2562-07-19", "2019-07-19")).toEqual({ verdict: "wrong", answer: "2562-07-19" });
    expect(judge("2019-02-28", undefined)).toEqual({ verdict: "wrong", answer: "2019-02-28" });
  });

  it("that is missing is no merit of one that cannot read such texts at all", () => {
    expect(judge(undefined, undefined, false)).toEqual({ verdict: "cannot" });
    expect(judge("2019-07-19", "2019-07-19", false)).toEqual({ verdict: "right" });
  });

  it("that is missing says that the library cannot, and so does an exception", () => {
    const thrown = answerOf(() => {
      throw new TypeError("Invalid ISO 8601 date string");
    });
    expect(judge(thrown, "2019-07-19")).toEqual({ verdict: "cannot" });
  });
});
