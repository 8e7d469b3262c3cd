import { join } from "node:path";
import { formsOf, problemWith } from "./componentName.js";
import { addBudget, addEntry, addSample, addWords, ROOT } from "./surroundings.js";

/** What this file uses of the Plop that `turbo gen` hands over. */
interface Plop {
  getDestBasePath(): string;
  setGenerator(name: string, generator: { description: string; prompts: object[]; actions: object[] }): unknown;
}

const TEMPLATES = "turbo/generators/templates";

/** `pnpm new component <name>`: a component in the house style, with everything that the checks ask of one. */
export default function generators(plop: Plop): void {
  const folder = plop.getDestBasePath();

  const add = (path: string, templateFile: string) => ({
    type: "add",
    path: join(folder, path),
    templateFile: join(folder, TEMPLATES, templateFile),
  });

  plop.setGenerator("component", {
    description:
      "a component of @saan/ui: code, words, style, guide, example, stories, tests, entry, budget, changeset",
    prompts: [
      {
        type: "input",
        name: "kebab",
        message: "Name in kebab-case, as in decision-card:",
        validate: (name: string) => problemWith(name, folder) ?? true,
      },
    ],
    actions: [
      // First, and again for who comes without the prompt: nothing is written under a name that cannot be.
      (answers: { kebab: string }) => {
        const problem = problemWith(answers.kebab, folder);
        if (problem) throw new Error(problem);
        Object.assign(answers, formsOf(answers.kebab));
        return `name ${answers.kebab}`;
      },
      add("src/{{kebab}}/{{pascal}}.tsx", "component.tsx.hbs"),
      add("src/{{kebab}}/{{kebab}}.css", "component.css.hbs"),
      add("src/{{kebab}}/{{pascal}}.test.tsx", "component.test.tsx.hbs"),
      add("src/{{kebab}}/{{pascal}}.stories.tsx", "component.stories.tsx.hbs"),
      add("src/{{kebab}}/th.ts", "th.ts.hbs"),
      add("src/{{kebab}}/en.ts", "en.ts.hbs"),
      add("src/{{kebab}}/guide.ts", "guide.ts.hbs"),
      add("src/{{kebab}}/examples/NextSteps.tsx", "example.tsx.hbs"),
      add("src/{{kebab}}/index.ts", "index.ts.hbs"),
      add(`${ROOT}/.changeset/new-{{kebab}}.md`, "changeset.md.hbs"),
      (answers: { kebab: string }) => addEntry(folder, answers.kebab),
      (answers: { kebab: string }) => addBudget(folder, answers.kebab),
      () => addWords(folder),
      (answers: { kebab: string; pascal: string }) => addSample(folder, answers.kebab, answers.pascal),
    ],
  });
}
