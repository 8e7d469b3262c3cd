import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it } from "vitest";
import { KitProvider, type KitProviderProps } from "../provider/KitProvider.js";
import { useMessages } from "./useMessages.js";

const th = { "field.required": "จำเป็น", "field.error": "ข้อผิดพลาด" } as const;
const en = { "field.required": "required", "field.error": "Error" };

function said(settings: KitProviderProps) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <KitProvider {...settings}>{children}</KitProvider>
  );
  return renderHook(() => useMessages(th, en), { wrapper }).result.current;
}

it("gives every component of a room the same strings, in the language in force", () => {
  expect(said({})).toBe(th);
  expect(said({ locale: "en" })).toBe(en);
});

it("lays the page's own wording over them, once for all who ask", () => {
  const messages = { "field.required": "ต้องกรอก" };
  const { result, rerender } = renderHook(() => [useMessages(th, en), useMessages(th, en)], {
    wrapper: ({ children }) => <KitProvider messages={messages}>{children}</KitProvider>,
  });
  const [one, other] = result.current;
  expect(one).toMatchObject({ "field.required": "ต้องกรอก", "field.error": "ข้อผิดพลาด" });
  expect(other).toBe(one);
  rerender();
  expect(result.current[0]).toBe(one);
  expect(said({ messages: { "field.required": "ต้องตอบ" } })["field.required"]).toBe("ต้องตอบ");
});
