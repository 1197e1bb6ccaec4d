import { describe, expect, it } from "vitest"
import { modelOf, models } from "./models.ts"

describe("models", () => {
  it("MUST find each row by its own name, and by no other row first", () => {
    for (const model of models) expect(modelOf(model.name)).toBe(model)
  })

  it.each([
    ["Cisco TelePresence SX80", "Cisco SX80"],
    ["Cisco TelePresence SX20", "Cisco SX20"],
    ["Cisco Webex Room Kit", "Cisco Room Kit"],
    ["Cisco Room Bar Pro", "Cisco Room Bar Pro"],
    ["Cisco Codec Pro", "Cisco Room Kit Pro"]
  ])("MUST know %s as %s", (productId, name) => {
    expect(modelOf(productId).name).toBe(name)
  })

  it("MUST give an unknown product its own name and no evidence", () => {
    expect(modelOf("Cisco Desk Mini")).toMatchObject({ name: "Cisco Desk Mini", evidence: "documented" })
  })
})
