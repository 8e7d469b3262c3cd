import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../../packages/ui/scripts/manifest/componentManifest.mjs";
import { longText, shortText } from "../../packages/ui/scripts/manifest/llms.mjs";
import { notComponents, publishedRooms } from "./components.js";
import { root } from "./repository.js";

/** What a reader of components.json may count on. */
interface Manifest {
  readonly package: string;
  readonly version: string;
  readonly tasks: Readonly<Record<string, { readonly th: string; readonly en: string }>>;
  readonly components: readonly ManifestComponent[];
}

interface ManifestComponent {
  readonly name: string;
  readonly room: string;
  readonly import: string;
  readonly task: { readonly id: string; readonly th: string; readonly en: string };
  readonly title: { readonly th: string; readonly en: string };
  readonly summary: { readonly th: string; readonly en: string };
  readonly keywords: readonly string[];
  readonly parts: readonly {
    readonly name: string;
    readonly description: string;
    readonly renders: string | null;
    readonly props: readonly {
      readonly name: string;
      readonly type: string;
      readonly required: boolean;
      readonly default: string | null;
      readonly description: string;
    }[];
  }[];
  readonly stories: readonly { readonly id: string; readonly name: string }[];
  readonly keyboard: readonly { readonly keys: string; readonly does: string }[];
  readonly heard: readonly { readonly when: string; readonly says: string }[];
  readonly examples: readonly { readonly name: string; readonly code: string }[];
  readonly budget: string | null;
}

const components = publishedRooms.filter((room) => !(room in notComponents));

describe("the component manifest", () => {
  let manifest: Manifest;
  const of = (room: string) => {
    const component = manifest.components.find((one) => one.room === room);
    if (!component) throw new Error(`packages/ui/src/${room} has no guide.ts, so the manifest leaves it out.`);
    return component;
  };

  beforeAll(async () => {
    manifest = await readManifest(join(root, "packages/ui"));
  }, 60_000);

  it.each(components)("tells everything about %s", (room) => {
    expect(of(room)).toMatchObject({
      name: expect.stringMatching(/^[A-Z]\w+$/),
      import: expect.stringContaining(`from "@saan/ui/${room}"`),
      task: { id: expect.any(String), th: expect.stringMatching(/[ก-๛]/), en: expect.stringMatching(/^[A-Z]/) },
      summary: { th: expect.stringMatching(/[ก-๛]/), en: expect.stringMatching(/^[^ก-๛]+\.$/) },
      stories: expect.arrayContaining([{ id: `${room}--default`, name: "Default" }]),
      examples: expect.arrayContaining([{ name: expect.any(String), code: expect.stringContaining("@saan/ui/") }]),
      budget: expect.stringMatching(/^[\d.]+ kB$/),
    });
  });

  it.each(components)("describes %s, its parts and every prop of theirs", (room) => {
    const { name, import: line, parts } = of(room);
    const named = /\{ (.+) \}/.exec(line)?.[1]?.split(", ") ?? [];
    const silent = parts.flatMap(({ name: part, description, props }) => [
      ...(description === "" ? [`${part} has no doc comment`] : []),
      ...props
        .filter((prop) => prop.description === "")
        .map((prop) => `${part}: the prop ${prop.name} has no doc comment`),
    ]);
    expect(named[0]).toBe(name);
    expect(
      parts.map((part) => part.name),
      "the guide names what is a component exported by the room",
    ).toEqual(named);
    expect(silent).toEqual([]);
  });

  it("gives every component and every story one name", () => {
    const names = manifest.components.map(({ name }) => name);
    const stories = manifest.components.flatMap((component) => component.stories.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(stories).size).toBe(stories.length);
  });

  it("reads required props, defaults and elements from the types", () => {
    const [textField] = of("text-field").parts;
    expect(textField?.renders).toBe("input");
    expect(textField?.props).toContainEqual(expect.objectContaining({ name: "label", required: true, default: null }));
    expect(textField?.props).toContainEqual(
      expect.objectContaining({ name: "width", required: false, default: '"full"' }),
    );
    expect(textField?.props.map(({ name }) => name)).not.toContain("autoComplete");
  });

  it("is told to assistants in a short text and in a long one", () => {
    const line = "- [TextField](llms-full.txt): ช่องข้อความ. ";
    expect(shortText(manifest)).toContain(line);
    expect(shortText(manifest).startsWith(`# @saan/ui ${manifest.version}\n\n> `)).toBe(true);
    expect(longText(manifest)).toContain("## TextField: Text field (ช่องข้อความ)");
    expect(longText(manifest)).toContain("- `label`: `ReactNode` (required)");
    expect(longText(manifest)).toContain(of("text-field").examples[0]?.code.trim());
  });
});
