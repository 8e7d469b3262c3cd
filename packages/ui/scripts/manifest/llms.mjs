// The manifest as texts for assistants that write code: a short one that lists, a long one that tells everything.

const about =
  "A Thai-first, accessible React kit for the programme tools of family, child and community work: forms, dates in the Buddhist era, places, agreements, tables. Every component speaks Thai and English, works with the keyboard, on a phone and on paper.";

const setUp = `Import the styles once: \`import "@saan/ui/styles.css"\` and \`import "@saan/ui/fonts.css"\`. Everything is Thai without a provider; \`<KitProvider locale="en">\` from \`@saan/ui/provider\` changes language, digits, calendar, theme and density. Each component is imported from its own room: there is no \`@saan/ui\` entry for everything.`;

/** One line for each component, by task. */
export function shortText({ package: name, version, tasks, components }) {
  const parts = Object.entries(tasks).flatMap(([id, task]) => {
    const lines = components
      .filter((component) => component.task.id === id)
      .map(({ name: component, room, title, summary }) => {
        return `- [${component}](llms-full.txt): ${title.th}. ${summary.en} \`${name}/${room}\``;
      });
    return lines.length > 0 ? [`## ${task.en} (${task.th})\n\n${lines.join("\n")}`] : [];
  });
  const rest = `## Optional\n\n- [Everything about every component](llms-full.txt)\n- [The same as data](components.json)`;
  return `# ${name} ${version}\n\n> ${about}\n\n${setUp}\n\n${parts.join("\n\n")}\n\n${rest}\n`;
}

/** Each component with its props, keys, what is heard, and its examples. */
export function longText({ package: name, version, components }) {
  return `# ${name} ${version}\n\n> ${about}\n\n${setUp}\n\n${components.map(componentText).join("\n\n")}\n`;
}

function componentText(component) {
  const { title, summary, task, budget, useWhen, useNotWhen, practice, keyboard, heard, parts, examples } = component;
  const list = (heading, lines) =>
    lines.length > 0 ? [`### ${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}`] : [];
  return [
    `## ${component.name}: ${title.en} (${title.th})`,
    `${summary.en} ${summary.th}`,
    `\`\`\`tsx\n${component.import}\n\`\`\``,
    `Task: ${task.en}. Weight: ${budget ? `at most ${budget} gzipped, without React` : "not measured"}.`,
    ...parts.flatMap(({ name, description, props }) => [
      `### ${name}\n\n${description}`,
      ...(props.length > 0 ? [props.map(propLine).join("\n")] : []),
    ]),
    ...list("Use when (in Thai)", useWhen),
    ...list("Use something else when (in Thai)", useNotWhen),
    ...list(
      "Do, and don't (in Thai)",
      practice.map((pair) => `${pair.do} / ไม่ควร: ${pair.dont}`),
    ),
    ...list(
      "Keyboard",
      keyboard.map(({ keys, does }) => `${keys}: ${does}`),
    ),
    ...list(
      "What a screen reader says",
      heard.map(({ when, says }) => `${when}: “${says}”`),
    ),
    ...examples.map(({ name, code }) => `### Example ${name}\n\n\`\`\`tsx\n${code.trim()}\n\`\`\``),
  ].join("\n\n");
}

function propLine({ name, type, required, default: preset, description }) {
  const facts = [required ? "required" : undefined, preset ? `default ${preset}` : undefined]
    .filter(Boolean)
    .join(", ");
  return `- \`${name}\`: \`${type}\`${facts ? ` (${facts})` : ""}${description ? `. ${description}` : ""}`;
}
