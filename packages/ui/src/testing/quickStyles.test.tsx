import { afterEach, describe, expect, it } from "vitest";
import { quickStyle } from "./quickStyles.js";

/** The window as jsdom made it, which nothing was changed in. */
declare const jsdom: { readonly window: { readonly getComputedStyle: typeof window.getComputedStyle } };

const properties = ["display", "visibility", "pointer-events", "content-visibility", "direction"];

/** Fails when the quick way has to ask. */
const mustNotAsk: typeof window.getComputedStyle = (element) => {
  throw new Error(`asked jsdom about <${element.localName}>`);
};

function bothSay(element: Element, known = jsdom.window.getComputedStyle) {
  const style = quickStyle(element, known);
  const jsdomStyle = jsdom.window.getComputedStyle(element);
  const of = (one: CSSStyleDeclaration) => properties.map((name) => `${name}: ${one.getPropertyValue(name)}`);
  return [of(style), of(jsdomStyle)];
}

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.body.querySelector(".asked") ?? document.body;
}

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const names =
  "a abbr address area article aside audio b bdi blockquote button canvas caption code col colgroup data datalist dd del details dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 header hgroup hr i iframe img input ins kbd label legend li main mark menu meter nav noscript ol optgroup option output p param pre progress rp rt ruby s samp script search section select slot small span strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr u ul var video";

describe("what is answered quickly about a style", () => {
  it("is what jsdom answers, for every element as it comes, hidden, open, and read from the right", () => {
    for (const name of names.split(" ")) {
      for (const mark of ["", "hidden", "open", "dir", "inert"]) {
        const element = document.body.appendChild(document.createElement(name));
        if (name === "style") element.remove();
        if (mark) element.setAttribute(mark, mark === "dir" ? "rtl" : "");
        const [quick, known] = bothSay(element);
        expect(quick, `<${name} ${mark}>`).toEqual(known);
        element.remove();
      }
    }
  });

  it.each([
    ["what its own style says", `<p class="asked" style="display: flex; visibility: hidden; direction: rtl">`],
    ["what one above it says", `<div style="visibility: hidden; pointer-events: none"><p><b class="asked">`],
    ["what one between takes back", `<div style="visibility: hidden"><p style="visibility: visible"><b class="asked">`],
    ["an input of any type", `<input class="asked" type="tel" dir="ltr">`],
    ["a row", `<table><tbody><tr class="asked">`],
    ["what can be found in a page though it is hidden", `<div class="asked" hidden="until-found">`],
  ])("is %s, without asking", (_, html) => {
    const [quick, known] = bothSay(put(html), mustNotAsk);
    expect(quick).toEqual(known);
  });

  it.each([
    ["a style sheet in the page", `<style>.asked { display: none; pointer-events: none }</style><p class="asked">`],
    ["a value that refers to another", `<div style="display: flex"><p class="asked" style="display: inherit">`],
    ["an input that is never shown", `<input class="asked" type="hidden" style="display: block">`],
    ["the heading of details", `<details><summary class="asked">`],
    ["a row that is hidden", `<table><tbody><tr class="asked" hidden>`],
    ["a popover", `<div class="asked" popover="auto">`],
  ])("is left to jsdom for %s", (_, html) => {
    const element = put(html);
    const [quick, known] = bothSay(element);
    expect(quick).toEqual(known);
    expect(() => quickStyle(element, mustNotAsk).display).toThrow("asked jsdom");
  });

  it("is of the moment it is read", () => {
    const element = put(`<div><p class="asked">`);
    const style = quickStyle(element, mustNotAsk);
    expect(style.visibility).toBe("visible");
    element.parentElement?.setAttribute("style", "visibility: hidden");
    expect(style.visibility).toBe("hidden");
    element.setAttribute("hidden", "");
    expect(style.display).toBe("none");
  });

  it("leaves every other property to jsdom", () => {
    const element = put(`<p class="asked" style="color: red; margin-top: 4px">`);
    const style = quickStyle(element, jsdom.window.getComputedStyle);
    expect(style.color).toBe("rgb(255, 0, 0)");
    expect(style.getPropertyValue("margin-top")).toBe("4px");
    expect(style.item(0)).toEqual(expect.any(String));
  });

  it("is what this page answers", () => {
    expect(window.getComputedStyle).not.toBe(jsdom.window.getComputedStyle);
    expect(getComputedStyle(put(`<p class="asked" hidden>`)).display).toBe("none");
  });
});
