import { describe, expect, it } from "vitest"
import { missingPackages, setup, setUpMedia } from "./setup-media.mjs"

describe("setup-media", () => {
  it("names what is missing, and takes a named program for its package", () => {
    expect(missingPackages({}, () => false)).toStrictEqual(["janus", "chromium", "gcc", "libc6-dev", "util-linux"])
    expect(missingPackages({}, () => true)).toStrictEqual([])
    expect(missingPackages({ JANUS_PATH: "/opt/janus" }, (file) => file !== "/usr/bin/janus")).toStrictEqual([])
    expect(missingPackages({ JANUS_PATH: "/opt/janus" }, (file) => file !== "/opt/janus")).toStrictEqual(["janus"])
  })

  it("ends a test run on a machine that is not ready with a sentence, instead of letting it pass", () => {
    expect(() => setup({ missing: ["janus"], uid: 1000, apt: true })).toThrow(/need Janus.*sudo sh -c 'apt-get update && apt-get install/)
    expect(() => setup({ missing: [] })).not.toThrow()
  })

  it("installs nothing in place of a program that was named wrongly", () => {
    expect(setUpMedia({ env: { JANUS_PATH: "/nowhere" }, missing: ["janus"], uid: 0, apt: true })).toBe("JANUS_PATH names /nowhere, which does not exist. Correct it or unset it.")
  })

  it("does nothing when nothing is missing, and tells whoever may not install the whole command", () => {
    expect(setUpMedia({ missing: [], uid: 1000, apt: true })).toBeUndefined()
    expect(setUpMedia({ missing: ["janus", "gcc"], uid: 1000, apt: true })).toContain("apt-get install --yes --no-install-recommends janus gcc")
    expect(setUpMedia({ missing: ["janus"], uid: 0, apt: false })).toContain("JANUS_PATH")
  })
})
