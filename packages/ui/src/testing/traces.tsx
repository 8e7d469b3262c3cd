import { act, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { vi } from "vitest";

const clocks = ["setTimeout", "setInterval", "requestAnimationFrame"] as const;

/**
 * Mounts an element, waits a moment, unmounts it, and lists what is still there: listeners on window and document, timers,
 * nodes and attributes of the page. An empty list is a component that left no trace.
 */
export async function traceLeftovers(element: ReactElement): Promise<string[]> {
  // React's own listeners on the document stay for good; they come with the first thing rendered.
  render(<i />).unmount();
  const page = pageNow();
  const listeners = watchListeners();
  vi.useFakeTimers({ toFake: [...clocks, "clearTimeout", "clearInterval", "cancelAnimationFrame"] });
  try {
    const { unmount } = render(element);
    await act(() => vi.advanceTimersByTimeAsync(50));
    unmount();
    // What is put off to "right after" (a focus that goes back) may still happen.
    await act(() => vi.advanceTimersByTimeAsync(1));
    const timers = vi.getTimerCount();
    return [
      ...listeners.left(),
      ...(timers > 0 ? [`${timers} timer${timers > 1 ? "s" : ""}`] : []),
      ...pageNow().filter((line) => !page.includes(line)),
    ];
  } finally {
    vi.useRealTimers();
    listeners.stop();
  }
}

/** What stands in the page outside of any component: each child of head and body, each attribute of body and html. */
function pageNow(): string[] {
  const { documentElement: html, head, body } = document;
  const attributesOf = (element: Element) =>
    [...element.attributes]
      .filter(({ value }) => value !== "")
      .map(({ name, value }) => `${element.tagName.toLowerCase()} ${name}="${value}"`);
  const childrenOf = (element: Element) =>
    [...element.children]
      // What a browser keeps of a title that was taken back, and says the same as no title.
      .filter((child) => child.outerHTML !== "<title></title>")
      .map((child) => `${element.tagName.toLowerCase()} > ${child.outerHTML.slice(0, 120)}`);
  return [html, body].flatMap(attributesOf).concat([head, body].flatMap(childrenOf));
}

/** Counts the listeners that are added to window and document, and taken off again. */
function watchListeners() {
  const present = new Map<string, { name: string; gone: () => boolean }>();
  const ids = new Map<unknown, number>();
  const idOf = (listener: unknown) => {
    const id = ids.get(listener) ?? ids.size;
    ids.set(listener, id);
    return id;
  };
  const targets = [
    { label: "window", target: window as EventTarget },
    { label: "document", target: document as EventTarget },
  ];
  const spies = targets.flatMap(({ label, target }) => {
    const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)];
    const keyOf = (type: string, listener: unknown, options: unknown) => {
      const capture = typeof options === "object" ? (options as AddEventListenerOptions | null)?.capture : options;
      return `${label} ${type} ${idOf(listener)} ${capture === true}`;
    };
    return [
      vi.spyOn(target, "addEventListener").mockImplementation((type, listener, options) => {
        const signal = typeof options === "object" ? options?.signal : undefined;
        const key = keyOf(type, listener, options);
        present.set(key, { name: `a listener for ${type} on ${label}`, gone: () => signal?.aborted === true });
        add(type, listener, options);
      }),
      vi.spyOn(target, "removeEventListener").mockImplementation((type, listener, options) => {
        present.delete(keyOf(type, listener, options));
        remove(type, listener, options);
      }),
    ];
  });
  return {
    left: () => [...present.values()].filter(({ gone }) => !gone()).map(({ name }) => name),
    stop: () => spies.forEach((spy) => void spy.mockRestore()),
  };
}
