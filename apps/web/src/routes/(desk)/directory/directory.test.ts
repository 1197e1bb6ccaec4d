import { expect, it } from "vitest"
import { directoryOf } from "./directory.ts"

type Site = Parameters<typeof directoryOf>[0][number]

const site = (code: string, technicians: number, validTo: string | null = null): Site => ({
  code, validFrom: "2017-01-01", validTo, technicians: Array.from({ length: technicians }, (_, index) => ({ id: `${code}${index}`, name: "A", position: "", phone: "0912345678" }))
}) as unknown as Site

it("begins with the sites that have nobody, keeps their order, and leaves out those that have closed", () => {
  const listed = directoryOf([site("a", 2), site("b", 0), site("c", 1), site("d", 0), site("e", 0, "2026-11-22"), site("f", 1, "2026-11-23")], "2026-11-23")
  expect(listed.map(({ code }) => code)).toEqual(["b", "d", "a", "c", "f"])
})
it("leaves out a site that has not opened yet", () => {
  expect(directoryOf([site("a", 1)], "2016-12-31")).toEqual([])
})
