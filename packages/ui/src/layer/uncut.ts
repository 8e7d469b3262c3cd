/**
 * A box that the browser lays out only in sight is the origin of the fixed boxes in it, and cuts them off. Once a panel was opened
 * in one, it is laid out always.
 */
export function uncut(panel: HTMLElement): void {
  for (let box = panel.parentElement; box; box = box.parentElement) {
    if (getComputedStyle(box).contentVisibility === "auto") box.style.contentVisibility = "visible";
  }
}
