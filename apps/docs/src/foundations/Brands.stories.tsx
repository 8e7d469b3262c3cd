import type { Meta, StoryObj } from "@storybook/react-vite";
import type { CSSProperties } from "react";
import { expect } from "storybook/test";
import { BrandSample } from "./BrandSample";
import { type Brand, brands } from "./brands";
import "./foundations.css";

/** The same parts for every brand. */
function Sample({ name, variables, theme }: Brand & { readonly theme: string }) {
  return (
    // On the root of a page, or as here on a part of it that has a theme.
    <section className="saan-root docs-brand" data-theme={theme} style={variables as CSSProperties} aria-label={name}>
      <BrandSample name={name} />
    </section>
  );
}

const meta = {
  title: "Foundations/Brands",
  id: "foundations-brands",
  render: (_, { globals: { theme } }) => (
    <div className="docs-brands">
      {brands.map((brand) => (
        <Sample key={brand.name} theme={theme as string} {...brand} />
      ))}
    </div>
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Light: Story = {
  play: async ({ canvas }) => {
    const grounds = canvas
      .getAllByRole("button", { name: "บันทึกเวที" })
      .map((button) => getComputedStyle(button).backgroundColor);
    await expect(grounds).toEqual(["rgb(11, 107, 80)", "rgb(143, 29, 63)", "rgb(43, 38, 32)"]);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

/** High contrast is the kit's own, whatever the brand: who needs it gets what it promises. */
export const HighContrast: Story = { globals: { theme: "high-contrast" } };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };
