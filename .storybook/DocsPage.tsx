import { Controls, Description, Primary, Stories, Subtitle, Title } from "@storybook/addon-docs/blocks";

/** A component's generated page: what it is, the props, then every state it has. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <Controls />
      <Stories includePrimary={false} title="ทุกสถานะ" />
    </>
  );
}
