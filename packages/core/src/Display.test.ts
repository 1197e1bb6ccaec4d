import { expect, it } from "vitest"
import { showing } from "./Display.ts"

const meeting = { opensAt: new Date(0), closesAt: new Date(1), state: "scheduled" as const, subject: "Giao ban", chair: "A", unitName: "Sở Y tế" }

it("tells outsiders what a public meeting is, and of others only when", () => {
  const { subject, chair, unitName, ...when } = meeting
  expect(showing({ ...meeting, isPublic: true })).toEqual({ ...when, about: { subject, chair, unitName } })
  expect(showing({ ...meeting, isPublic: false })).toEqual({ ...when, about: null })
})
