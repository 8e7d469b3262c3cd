/** What makes a page scroll sideways: the elements that reach furthest beyond its edge. Nothing for a page that fits. */
export function reachingBeyond(page: Document): string[] {
  const { documentElement: root, body } = page;
  if (root.scrollWidth <= root.clientWidth) return [];
  const beyond = [...body.querySelectorAll("*")]
    .map((element) => ({ element, right: element.getBoundingClientRect().right }))
    .filter(({ right }) => right > root.clientWidth + 0.5)
    .sort((a, b) => b.right - a.right)
    .slice(0, 3)
    .map(
      ({ element, right }) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> to ${Math.round(right)}`,
    );
  return [`${root.scrollWidth} px wide on a screen of ${root.clientWidth} px`, ...beyond];
}
