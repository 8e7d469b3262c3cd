import { phayaoOrganizations } from "@saan/samples/phayao";
import type { Organization } from "@saan/schema/organization";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { KitProvider } from "../provider/KitProvider.js";
import { describeConformance } from "../testing/conformance.js";
import { OrganizationCard } from "./OrganizationCard.js";

const office: Organization = {
  name: { th: "สำนักงาน", en: "Office" },
  kind: "provincial-office",
  contact: { phone: "0 5400 0000 ต่อ 12", web: "https://example.go.th/" },
};

describeConformance("OrganizationCard", {
  element: (props) => <OrganizationCard organization={office} {...props} />,
  tag: "article",
});

describe("OrganizationCard", () => {
  it("dials the number of the office and leaves the extension to the caller", () => {
    render(<OrganizationCard organization={office} />);
    expect(screen.getByRole("link", { name: /5400/ }).getAttribute("href")).toBe("tel:054000000");
  });

  it("shows a web address without its beginning, as people say it", () => {
    render(<OrganizationCard organization={office} />);
    expect(screen.getByRole("link", { name: "example.go.th" })).toBeTruthy();
  });

  it("has an English name for an English reader, where there is one", () => {
    render(
      <KitProvider locale="en">
        <OrganizationCard organization={office} />
        <OrganizationCard organization={{ ...office, name: { th: "มูลนิธิ" } }} />
      </KitProvider>,
    );
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual(["Office", "มูลนิธิ"]);
  });

  it("has its English name for a Thai reader where no Thai one is known", () => {
    render(<OrganizationCard organization={{ ...office, name: { en: "Foundation" } }} />);
    expect(screen.getByRole("article", { name: "Foundation" })).toBeTruthy();
  });

  it.each(phayaoOrganizations.map(({ record }) => record))("shows $name.th of the samples", (organization) => {
    const { container } = render(<OrganizationCard organization={organization} />);
    expect(container.textContent).toContain(organization.name.th);
  });
});
